/// Small lists in the UN's layout, with invented persons and bodies.
enum UNFixtures {
  /// A consolidated list as of 2025: double quotes, dates alone.
  static let list = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:noNamespaceSchemaLocation="https://www.un.org/sc/resources/sc-sanctions.xsd" \
    dateGenerated="2025-08-02T23:00:00.935Z">
      <INDIVIDUALS>
        <INDIVIDUAL>
          <DATAID>900001</DATAID>
          <VERSIONNUM>2</VERSIONNUM>
          <FIRST_NAME>AMRAN</FIRST_NAME>
          <SECOND_NAME> TESTI </SECOND_NAME>
          <THIRD_NAME/>
          <FOURTH_NAME>AL-MITHALI</FOURTH_NAME>
          <UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
          <REFERENCE_NUMBER>TAi.904</REFERENCE_NUMBER>
          <LISTED_ON>2001-01-25</LISTED_ON>
          <GENDER>Male</GENDER>
          <NAME_ORIGINAL_SCRIPT>عمران تستي</NAME_ORIGINAL_SCRIPT>
          <COMMENTS1>Left hand
            missing. Keeps &lt;bees&gt; &amp; goats.</COMMENTS1>
          <TITLE><VALUE>Mullah</VALUE><VALUE>Haji</VALUE></TITLE>
          <DESIGNATION><VALUE>Keeper of the Granary</VALUE></DESIGNATION>
          <NATIONALITY><VALUE>Afghanistan</VALUE></NATIONALITY>
          <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
          <LAST_DAY_UPDATED><VALUE>2003-09-03</VALUE><VALUE>2016-09-07</VALUE></LAST_DAY_UPDATED>
          <INDIVIDUAL_ALIAS>
            <QUALITY>Good</QUALITY>
            <ALIAS_NAME>Omran Testy; Umran Testi</ALIAS_NAME>
          </INDIVIDUAL_ALIAS>
          <INDIVIDUAL_ALIAS>
            <QUALITY>Low</QUALITY>
            <ALIAS_NAME>The Beekeeper</ALIAS_NAME>
            <DATE_OF_BIRTH>1972-01-01 00:00:00.0</DATE_OF_BIRTH>
            <CITY_OF_BIRTH>Testabad</CITY_OF_BIRTH>
            <COUNTRY_OF_BIRTH>Afghanistan</COUNTRY_OF_BIRTH>
            <NOTE>(in the market)</NOTE>
          </INDIVIDUAL_ALIAS>
          <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
          <INDIVIDUAL_ALIAS>
            <QUALITY/><ALIAS_NAME/><DATE_OF_BIRTH>1953</DATE_OF_BIRTH>
          </INDIVIDUAL_ALIAS>
          <INDIVIDUAL_ADDRESS><COUNTRY/></INDIVIDUAL_ADDRESS>
          <INDIVIDUAL_ADDRESS>
            <STREET>1 Bee Lane</STREET><CITY>Testabad</CITY>
            <STATE_PROVINCE>Mithal Province</STATE_PROVINCE><ZIP_CODE>0578</ZIP_CODE>
            <COUNTRY>Afghanistan</COUNTRY><NOTE>,</NOTE>
          </INDIVIDUAL_ADDRESS>
          <INDIVIDUAL_ADDRESS><NOTE>(in custody)</NOTE></INDIVIDUAL_ADDRESS>
          <INDIVIDUAL_DATE_OF_BIRTH>
            <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR>
          </INDIVIDUAL_DATE_OF_BIRTH>
          <INDIVIDUAL_DATE_OF_BIRTH>
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-03-02</DATE><NOTE>from false passport</NOTE>
          </INDIVIDUAL_DATE_OF_BIRTH>
          <INDIVIDUAL_DATE_OF_BIRTH>
            <TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR>
          </INDIVIDUAL_DATE_OF_BIRTH>
          <INDIVIDUAL_DATE_OF_BIRTH>
            <TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE>
          </INDIVIDUAL_DATE_OF_BIRTH>
          <INDIVIDUAL_DATE_OF_BIRTH>
            <TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><NOTE>30-35 years old</NOTE>
          </INDIVIDUAL_DATE_OF_BIRTH>
          <INDIVIDUAL_PLACE_OF_BIRTH>
            <CITY>Testabad</CITY><COUNTRY>Afghanistan</COUNTRY>
          </INDIVIDUAL_PLACE_OF_BIRTH>
          <INDIVIDUAL_DOCUMENT>
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
            <TYPE_OF_DOCUMENT2>diplomatic passport</TYPE_OF_DOCUMENT2><NUMBER>D0099999</NUMBER>
            <ISSUING_COUNTRY>Afghanistan</ISSUING_COUNTRY><DATE_OF_ISSUE>2024-08-26</DATE_OF_ISSUE>
            <DATE_OF_EXPIRY>2029-08-26</DATE_OF_EXPIRY><CITY_OF_ISSUE>Kabul</CITY_OF_ISSUE>
            <COUNTRY_OF_ISSUE>Afghanistan</COUNTRY_OF_ISSUE><NOTE>cancelled</NOTE>
          </INDIVIDUAL_DOCUMENT>
          <INDIVIDUAL_DOCUMENT>
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NOTE>issued in 1993</NOTE>
          </INDIVIDUAL_DOCUMENT>
          <SORT_KEY>TESTI AMRAN</SORT_KEY><SORT_KEY_LAST_MOD/>
          <HAS_INTERPOL_LINK>YES</HAS_INTERPOL_LINK>
        </INDIVIDUAL>
      </INDIVIDUALS>
      <ENTITIES>
        <ENTITY>
          <DATAID>900002</DATAID>
          <VERSIONNUM>1</VERSIONNUM>
          <FIRST_NAME>MITHAL HONEY TRADERS</FIRST_NAME>
          <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
          <REFERENCE_NUMBER>QDe.901</REFERENCE_NUMBER>
          <LISTED_ON>2005-08-17</LISTED_ON>
          <COMMENTS1>Sells honey.</COMMENTS1>
          <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
          <ENTITY_ALIAS>
            <QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Mithal Wax</ALIAS_NAME>
          </ENTITY_ALIAS>
          <ENTITY_ADDRESS><CITY>Testabad</CITY><COUNTRY>Afghanistan</COUNTRY></ENTITY_ADDRESS>
        </ENTITY>
      </ENTITIES>
    </CONSOLIDATED_LIST>
    """

  static let individual = [
    "name = AMRAN TESTI AL-MITHALI [first: AMRAN, fourth: AL-MITHALI, second: TESTI]",
    "version = 2", "programme = Taliban", "reference = TAi.904", "listedOn = 2001-01-25",
    "gender = male", "originalName = عمران تستي [script: Arab]",
    "remark = Left hand missing. Keeps <bees> & goats.", "title = Mullah", "title = Haji",
    "position = Keeper of the Granary", "nationality = Afghanistan", "raw.LIST_TYPE = UN List",
    "amendedOn = 2003-09-03", "amendedOn = 2016-09-07", "alias = Omran Testy [quality: strong]",
    "alias = Umran Testi [quality: strong]",
    "alias = The Beekeeper [birthCity: Testabad, birthCountry: Afghanistan,"
      + " birthDate: 1972-01-01, note: (in the market), quality: weak]",
    "birthDate = 1953",
    "address = 1 Bee Lane, Testabad, Mithal Province, 0578, Afghanistan [city: Testabad,"
      + " country: Afghanistan, postcode: 0578, region: Mithal Province, street: 1 Bee Lane]",
    "address = (in custody) [note: (in custody)]", "birthDate = 1961~ [note: approximately]",
    "birthDate = 1961-03-02 [remark: from false passport]",
    "birthDate = 1955/1957 [note: between]", "birthDate = 1973-11 [raw: Nov. 1973]",
    "raw.INDIVIDUAL_DATE_OF_BIRTH = APPROXIMATELY 30-35 years old [NOTE: 30-35 years old,"
      + " TYPE_OF_DATE: APPROXIMATELY]",
    "birthPlace = Testabad, Afghanistan [city: Testabad, country: Afghanistan]",
    "identifier = D0099999 [country: Afghanistan, detail: diplomatic passport,"
      + " expires: 2029-08-26, issued: 2024-08-26, issuedInCity: Kabul, note: cancelled,"
      + " type: Passport]",
    "raw.INDIVIDUAL_DOCUMENT = Passport issued in 1993 [NOTE: issued in 1993,"
      + " TYPE_OF_DOCUMENT: Passport]",
    "raw.SORT_KEY = TESTI AMRAN", "raw.HAS_INTERPOL_LINK = YES",
  ]

  static let entity = [
    "name = MITHAL HONEY TRADERS", "version = 1", "programme = Al-Qaida", "reference = QDe.901",
    "listedOn = 2005-08-17", "remark = Sells honey.", "raw.LIST_TYPE = UN List",
    "alias = Mithal Wax [type: f.k.a.]",
    "address = Testabad, Afghanistan [city: Testabad, country: Afghanistan]",
  ]

  /// A list with these reference numbers and sub-lists, one entity each.
  static func list(of entries: [(reference: String, type: String)]) -> String {
    let records = entries.enumerated().map { index, entry in
      "<ENTITY><DATAID>\(index + 1)</DATAID><FIRST_NAME>BODY \(index)</FIRST_NAME>"
        + "<UN_LIST_TYPE>\(entry.type)</UN_LIST_TYPE>"
        + "<REFERENCE_NUMBER>\(entry.reference)</REFERENCE_NUMBER></ENTITY>"
    }
    return "<CONSOLIDATED_LIST dateGenerated=\"2015-03-27T17:35:35.526-04:00\"><ENTITIES>"
      + records.joined() + "</ENTITIES></CONSOLIDATED_LIST>"
  }
}
