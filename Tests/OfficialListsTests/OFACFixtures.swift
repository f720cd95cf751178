/// Small files in OFAC's layouts, with invented persons, bodies, vessels and aircraft.
enum OFACFixtures {
  static let sdn =
    [
      "101,\"TESTOV, Iwan Petrovich\",\"individual\",\"SDGT] [FTO\",\"Keeper of Bees\",-0- ,-0- ,"
        + "-0- ,-0- ,-0- ,-0- ,\"DOB 05 Mar 1961; alt. DOB circa 1960; alt. DOB 1955 to 1957;"
        + " POB Testgrad, Russia; nationality Russia; alt. citizen Syria; Gender Male;"
        + " Passport 00A123 (Russia) issued 10 Jul 1991 expires 09 Jun 2009;"
        + " Secondary sanctions risk: section 1(b) of Executive Order 13224;"
        + " a.k.a. 'THE BEE'; Linked To: MITHAL HONEY CO., LTD.\"",
      "102,\"MITHAL HONEY CO., LTD\",-0- ,\"[SDGT]\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
        + "\"Website www.honey.example; Organization Established Date 1999;"
        + " Tax ID No. 7702070139 (Russia); Digital Currency Address - XBT 1BoatSLRHtKNngk;"
        + " Email Address info@honey.example; Telephone (98)(21)(1234567).\"",
      "103,\"HONEY BOAT\",\"vessel\",\"IRAN\",-0- ,\"V4XYZ\",\"Bulk Carrier\",\"100\",\"90\","
        + "\"Panama\",\"MITHAL HONEY\",\"Vessel Registration Identification IMO 9999999;"
        + " Former Vessel Flag Malta; MMSI 572469210.\"",
      "104,\"EP-XYZ\",\"aircraft\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
        + "\"Aircraft Model A320; Aircraft Manufacturer's Serial Number (MSN) 1085.\"",
      "105,\"DOE, John, Jr.\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
    ].joined(separator: "\r\n") + "\r\n\u{1A}"

  static let alt =
    "101,1,\"aka\",\"TESTOFF, Ivan\",-0- \r\n102,2,\"fka\",\"MITHAL WAX\",-0- \r\n\u{1A}"
  static let add =
    "101,11,\"1 Bee Lane\",\"Testgrad 101000\",\"Russia\",-0- \r\n102,12,-0- ,-0- ,\"Syria\",-0- \r\n\u{1A}"

  static let person = [
    "name = Iwan Petrovich TESTOV [first: Iwan Petrovich, last: TESTOV,"
      + " published: TESTOV, Iwan Petrovich]",
    "programme = SDGT", "programme = FTO", "position = Keeper of Bees",
    "alias = Ivan TESTOFF [first: Ivan, last: TESTOFF, published: TESTOFF, Ivan,"
      + " quality: strong, type: a.k.a., uid: 1]",
    "address = 1 Bee Lane, Testgrad 101000, Russia [city: Testgrad 101000, country: Russia,"
      + " street: 1 Bee Lane, uid: 11]",
    "birthDate = 1961-03-05 [raw: 05 Mar 1961]", "birthDate = 1960~ [raw: circa 1960]",
    "birthDate = 1955/1957 [raw: 1955 to 1957]", "birthPlace = Testgrad, Russia",
    "nationality = Russia", "citizenship = Syria", "gender = male",
    "identifier = 00A123 [country: Russia, expires: 2009-06-09, issued: 1991-07-10,"
      + " type: Passport]",
    "alias = THE BEE [quality: weak, type: a.k.a.]", "linkedTo = MITHAL HONEY CO., LTD.",
    "remark = DOB 05 Mar 1961; alt. DOB circa 1960; alt. DOB 1955 to 1957; POB Testgrad, Russia;"
      + " nationality Russia; alt. citizen Syria; Gender Male; Passport 00A123 (Russia) issued 10"
      + " Jul 1991 expires 09 Jun 2009; Secondary sanctions risk: section 1(b) of Executive Order"
      + " 13224; a.k.a. 'THE BEE'; Linked To: MITHAL HONEY CO., LTD.",
  ]

  static let company = [
    "name = MITHAL HONEY CO., LTD", "programme = SDGT",
    "alias = MITHAL WAX [quality: strong, type: f.k.a., uid: 2]",
    "address = Syria [country: Syria, uid: 12]", "website = www.honey.example",
    "foundedOn = 1999", "identifier = 7702070139 [country: Russia, type: Tax ID No.]",
    "identifier = 1BoatSLRHtKNngk [currency: XBT, type: Digital Currency Address]",
    "email = info@honey.example", "phone = (98)(21)(1234567) [type: Telephone]",
    "remark = Website www.honey.example; Organization Established Date 1999; Tax ID No."
      + " 7702070139 (Russia); Digital Currency Address - XBT 1BoatSLRHtKNngk;"
      + " Email Address info@honey.example; Telephone (98)(21)(1234567).",
  ]

  static let vessel = [
    "name = HONEY BOAT", "programme = IRAN", "particular = V4XYZ [type: call sign]",
    "particular = Bulk Carrier [type: vessel type]", "particular = 100 [type: tonnage]",
    "particular = 90 [type: gross registered tonnage]", "particular = Panama [type: flag]",
    "particular = MITHAL HONEY [type: owner]",
    "identifier = 9999999 [detail: Vessel Registration Identification, type: IMO]",
    "particular = Malta [type: Former Vessel Flag]", "identifier = 572469210 [type: MMSI]",
    "remark = Vessel Registration Identification IMO 9999999; Former Vessel Flag Malta;"
      + " MMSI 572469210.",
  ]

  static let xml = """
    <?xml version="1.0" standalone="yes"?>
    <sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xmlns="http://tempuri.org/sdnList.xsd">
      <publshInformation>
        <Publish_Date>06/20/2017</Publish_Date>
        <Record_Count>2</Record_Count>
      </publshInformation>
      <sdnEntry>
        <uid>101</uid>
        <firstName>Iwan</firstName>
        <lastName>TESTOV</lastName>
        <sdnType>Individual</sdnType>
        <remarks>Beekeeper; (Linked To: MITHAL HONEY CO., LTD.)</remarks>
        <programList><program>SDGT</program><program>NS-PLC</program></programList>
        <idList>
          <id><uid>1</uid><idType>Passport</idType><idNumber>00A123</idNumber>
            <idCountry>Russia</idCountry><issueDate>10 Jul 1991</issueDate></id>
          <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
          <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>High</idNumber></id>
          <id><uid>4</uid><idType>Unheard-of Number</idType><idNumber>77</idNumber></id>
        </idList>
        <akaList>
          <aka><uid>5</uid><type>a.k.a.</type><category>weak</category><lastName>BEE</lastName></aka>
        </akaList>
        <addressList>
          <address><uid>6</uid><address1>1 Bee Lane</address1><address2>Door 2</address2>
            <city>Testgrad</city><postalCode>101000</postalCode><country>Russia</country></address>
        </addressList>
        <dateOfBirthList>
          <dateOfBirthItem><uid>7</uid><dateOfBirth>circa 1960</dateOfBirth>
            <mainEntry>true</mainEntry></dateOfBirthItem>
        </dateOfBirthList>
        <placeOfBirthList>
          <placeOfBirthItem><uid>8</uid><placeOfBirth>Testgrad</placeOfBirth>
            <mainEntry>false</mainEntry></placeOfBirthItem>
        </placeOfBirthList>
        <newThing><x>kept</x></newThing>
      </sdnEntry>
      <sdnEntry>
        <uid>103</uid>
        <lastName>HONEY BOAT</lastName>
        <sdnType>Vessel</sdnType>
        <programList><program>SDGT</program></programList>
        <vesselInfo><callSign>V4XYZ</callSign><vesselFlag>Panama</vesselFlag></vesselInfo>
      </sdnEntry>
    </sdnList>
    """

  static let xmlPerson = [
    "name = Iwan TESTOV [first: Iwan, last: TESTOV, published: TESTOV, Iwan]",
    "linkedTo = MITHAL HONEY CO., LTD.",
    "remark = Beekeeper; (Linked To: MITHAL HONEY CO., LTD.)", "programme = SDGT",
    "programme = NS-PLC",
    "identifier = 00A123 [country: Russia, issued: 1991-07-10, type: Passport, uid: 1]",
    "gender = male [uid: 2]", "remark = High [type: Secondary sanctions risk, uid: 3]",
    "identifier = 77 [type: Unheard-of Number, uid: 4]",
    "alias = BEE [quality: weak, type: a.k.a., uid: 5]",
    "address = 1 Bee Lane, Door 2, Testgrad, 101000, Russia [city: Testgrad, country: Russia,"
      + " postcode: 101000, street: 1 Bee Lane, Door 2, uid: 6]",
    "birthDate = 1960~ [raw: circa 1960, uid: 7]",
    "birthPlace = Testgrad [mainEntry: false, uid: 8]", "raw.newThing = kept [x: kept]",
  ]
}
