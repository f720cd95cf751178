// swift-format-ignore-file
// Made by 'make data' from Knowledge/; do not edit.
let embeddedImage: StaticString = ##"""
Flists/un-sc.yaml
{
:id
=un-sc
:title
=United Nations Security Council consolidated list
:publisher
=United Nations Security Council
:jurisdiction
=UN
:addresses
[
=https://scsanctions.un.org/resources/xml/en/consolidated.xml
]
:format
=un-xml
:licence
=UN public document
:regimes
[
=UN-1267
=UN-1988
]
:programmes
{
:Taliban
=UN-1988
:Al-Qaida
=UN-1267
}
}
Flists/us-ofac-cons.yaml
{
:id
=us-ofac-cons
:title
=OFAC consolidated list of sanctions other than SDN
:publisher
=US Department of the Treasury, Office of Foreign Assets Control
:jurisdiction
=US
:addresses
[
=https://www.treasury.gov/ofac/downloads/consolidated/consolidated.xml
]
:format
=ofac-xml
:licence
=US Government work, public domain
:regimes
[
]
:programmes
{
}
}
Flists/us-ofac-sdn.yaml
{
:id
=us-ofac-sdn
:title
=OFAC Specially Designated Nationals and Blocked Persons list
:publisher
=US Department of the Treasury, Office of Foreign Assets Control
:jurisdiction
=US
:addresses
[
=https://www.treasury.gov/ofac/downloads/sdn.csv
=https://www.treasury.gov/ofac/downloads/alt.csv
=https://www.treasury.gov/ofac/downloads/add.csv
=https://www.treasury.gov/ofac/downloads/sdn_comments.csv
]
:format
=ofac-csv
:licence
=US Government work, public domain
:regimes
[
=US-SDGT
=US-FTO
]
:programmes
{
:SDGT
=US-SDGT
:FTO
=US-FTO
}
}
Fparties/al-nusrah-front.yaml
{
:id
=al-nusrah-front
:name
=Al-Nusrah Front
:kind
=organisation
:description
=Syrian armed group, from 2016 Jabhat Fath al-Sham, from 2017 the core of Hay'at Tahrir al-Sham. The UN and the United States carried the later names as aliases of this entry.
:names
[
{
:text
=Al-Nusrah Front for the People of the Levant
:language
=en
:kind
=formal
}
{
:text
=Al-Nusra Front
:kind
=alias
}
{
:text
=Jabhat al-Nusrah
:kind
=alias
}
{
:text
=Jabhat al-Nusra
:kind
=alias
}
{
:text
=Jabhet al-Nusra
:kind
=alias
}
{
:text
=The Victory Front
:language
=en
:kind
=translation
}
{
:text
=Support Front for the People of the Levant
:language
=en
:kind
=translation
}
{
:text
=Jabhat Fath al-Sham
:kind
=alias
}
{
:text
=Jabhat Fatah al-Sham
:kind
=alias
}
{
:text
=Jabhat Fateh al-Sham
:kind
=alias
}
{
:text
=Fatah al-Sham Front
:kind
=alias
}
{
:text
=Conquest of the Levant Front
:language
=en
:kind
=translation
}
{
:text
=Front for the Conquest of Syria
:language
=en
:kind
=translation
}
{
:text
=Front for the Liberation of the Levant
:language
=en
:kind
=translation
}
{
:text
=جبهة النصرة
:language
=ar
:kind
=alias
}
{
:text
=جبهة النصرة لأهل الشام
:language
=ar
:kind
=formal
}
{
:text
=جبهة فتح الشام
:language
=ar
:kind
=alias
}
{
:text
=Джабхат ан-Нусра
:language
=ru
:kind
=alias
}
]
:relations
[
{
:kind
=predecessor-of
:party
=hay-at-tahrir-al-sham
}
{
:kind
=associated-with
:party
=al-qaida
:note
=So the UN entry.
}
]
:lists
[
{
:list
=un-sc
:entry
=6908429
:reference
=QDe.137
}
{
:list
=us-ofac-sdn
:entry
=16937
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=none
:remark
=Recognised in December 2014. Nothing newer than the statement of December 2025 about Hay'at Tahrir al-Sham was found.
:evidence
=press
:confidence
=likely
:verified-through
=2025-12-03
:sources
[
=S14b
=S15
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=Not on the 1988 (Taliban) list in any version seen; it stood on the 1267 list.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S28
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=The FTO revocation of 8 July 2025 did not touch this designation; OFAC's list still carried uid 16937 with SDGT in August 2026.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S32
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found; the annex as of August 2026 does not name the group. The EU deals with it under its Al-Qaida regime.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=unknown
:remark
=Not checked for this name; see Hay'at Tahrir al-Sham for the name order of 2017.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=none
:remark
=Canada announced the removal of Hay'at Tahrir al-Sham on 5 December 2025; whether the entry of Jabhat al-Nusra went with it was not established.
:evidence
=unsourced
:confidence
=likely
:verified-through
=2025-12-04
:sources
[
=GK
=S57
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:procedures
[
{
:id
=un-2026-removal
:regime
=UN-1267
:kind
=delisting
:title
=Removal of QDe.137 on request of the Syrian Arab Republic
:applicant
=Syrian Arab Republic
:forum
=un-1267-committee
:ground
=Request of a state under paragraph 75 of resolution 2734 (2024); no member objected.
:sources
[
=S35
=S35b
]
}
]
:events
[
{
:id
=us-2012-aqi-alias
:regime
=US-FTO
:designation
=al-qaida-in-iraq-alias
:kind
=amendment
:title
=Added as an alias of Al-Qaida in Iraq
:dates
{
:effective
=2012-12-11
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
=secondary
:sources
[
=S32b
=S32c
]
:note
=The act is certain; that it bore on the FTO designation is likely, the sources do not name the regime.
}
{
:id
=us-2014-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated in its own name
:dates
{
:published
=2014-05-15
:effective
=2014-05-15
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:evidence
=act
:sources
[
=S28
]
}
{
:id
=us-2014-aqi-alias-replaced
:regime
=US-FTO
:designation
=al-qaida-in-iraq-alias
:kind
=amendment
:title
=Designation as an alias of Al-Qaida in Iraq gives way to the one in its own name
:dates
{
:effective
=2014-05-15
}
:sets
{
:listing
=ended
}
:end-kind
=replaced
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
=computed
:sources
[
=S28
]
:note
=Read from the designation in its own name; no separate act was seen.
}
{
:id
=us-2012-sdgt
:regime
=US-SDGT
:kind
=amendment
:title
=Designated as an alias of Al-Qaida in Iraq, later in its own name
:dates
{
:effective
=2012-12-11
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
[
=secondary
=list
]
:sources
[
=S32b
=S32c
=OFAC-FILE
]
:note
=The day of the designation in its own name is not recorded; OFAC's list has it with FTO and SDGT in every version from 2018 to 2024.
}
{
:id
=us-2016-fto-amendment
:regime
=US-FTO
:kind
=amendment
:title
=Jabhat Fath al-Sham added as an alias
:dates
{
:published
=2016-11-14
:effective
=2016-11-14
}
:authority
=us-secretary-of-state
:evidence
=act
:sources
[
=OS:us_state_terrorist_orgs
]
}
{
:id
=us-2018-fto-amendment
:regime
=US-FTO
:kind
=amendment
:title
=Hay'at Tahrir al-Sham added as an alias
:dates
{
:published
=2018-06-01
:effective
=2018-06-01
}
:authority
=us-secretary-of-state
:evidence
=act
:sources
[
=OS:us_state_terrorist_orgs
]
}
{
:id
=us-2025-fto-revocation
:regime
=US-FTO
:kind
=revocation
:title
=Designation as amended (Hay'at Tahrir al-Sham) revoked, effective on publication
:dates
{
:signed
=2025-06-23
:announced
=2025-07-07
:published
=2025-07-08
:effective
=2025-07-08
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:closed
=true
:evidence
[
=act
=press
=list
]
:sources
[
=S32
=OFAC-FILE
]
:assertions
[
{
:source
=S32
:published
=2025-07-07
:claim
=The revocation was signed on 23 June and is on public inspection; it takes effect with publication on 8 July.
}
]
:note
=OFAC's list of August 2026 has the entry without the tag FTO.
}
{
:id
=un-2013-aqi-alias
:regime
=UN-1267
:designation
=qde-115-alias
:kind
=amendment
:title
=Added as an alias of Al-Qaida in Iraq (QDe.115)
:dates
{
:effective
=2013-05-30
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:confidence
=likely
:evidence
=list
:sources
[
=S42
=UN-FILE
]
}
{
:id
=un-2013-leader
:regime
=UN-1267
:kind
=other-designation
:title
=Leader al-Jawlani listed (QDi.317)
:dates
{
:effective
=2013-07-24
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=un-2014-listing
:regime
=UN-1267
:kind
=listing
:title
=Listed in its own name (QDe.137)
:dates
{
:effective
=2014-05-14
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:evidence
[
=list
=press
]
:sources
[
=S35
=S42
=UN-FILE
]
}
{
:id
=un-2014-aqi-alias-replaced
:regime
=UN-1267
:designation
=qde-115-alias
:kind
=amendment
:title
=No longer an alias of QDe.115 but an entry of its own
:dates
{
:effective
=2014-05-14
}
:sets
{
:listing
=ended
}
:end-kind
=replaced
:authority
=un-1267-committee
:evidence
=list
:sources
[
=UN-FILE
]
:note
=The entry of 2015 says that it was listed as another name of QDe.115 from 30 May 2013 to 13 May 2014.
}
{
:id
=un-2014-khattab
:regime
=UN-1267
:kind
=other-designation
:title
=Anas Khattab listed (QDi.336)
:dates
{
:effective
=2014-09-23
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=un-2018-amendment
:regime
=UN-1267
:kind
=amendment
:title
=Hay'at Tahrir al-Sham added as an alias of QDe.137
:dates
{
:effective
=2018-06-05
}
:authority
=un-1267-committee
:confidence
=likely
:evidence
=list
:sources
[
=S42
]
}
{
:id
=un-2026-removal-decided
:regime
=UN-1267
:kind
=delisting
:title
=QDe.137 removed from the list
:dates
{
:effective
=2026-02-27
:announced
=2026-02-27
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:procedure
=un-2026-removal
:stage
=in-force
:authority
=un-1267-committee
:evidence
[
=official-statement
=press
=list
]
:sources
[
=S35
=S35b
=UN-FILE
]
:assertions
[
{
:source
=S35
:published
=2026-02-27
:speaker
=1267 Committee
:claim
=QDe.137 was removed.
}
{
:source
=S35b
:published
=2026-03-03
:speaker
=1267 Committee
:claim
=Syria asked under paragraph 75 of resolution 2734; no member objected and none asked to send the matter to the Council.
}
]
:note
=The removal is certain, the route likely (one press report). The file generated at the start of that day still has the entry; that of 1 August 2026 has not.
}
{
:id
=ru-2014-judgment
:regime
=RU-35FZ
:kind
=listing
:title
=Recognised as terrorist and banned, together with Islamic State
:dates
{
:decided
=2014-12-29
}
:sets
{
:ban
=in-force
:recognition
=in-force
}
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:confidence
=likely
:evidence
=press
:sources
[
=S11c
=S14b
]
:note
=The day the judgment came into force is not recorded.
}
{
:id
=ru-2015-list
:regime
=RU-35FZ
:kind
=publication
:title
=On the FSB list by 27 February 2015 (22 names)
:dates
{
:effective
=[2014-12-29..2015-02-27]
:list-updated
=[2014-12-29..2015-02-27]
}
:sets
{
:list-entry
=in-force
}
:authority
=ru-fsb
:confidence
=likely
:evidence
=press
:sources
[
=S11b
=S14b
]
}
{
:id
=au-2013-listing
:kind
=other-designation
:title
=Listed in Australia as Jabhat al-Nusra
:dates
{
:effective
=2013-06
}
:authority
=Australian minister
:state
=AU
:evidence
=official-statement
:sources
[
=S61b
]
:note
=The year is certain.
}
{
:id
=ca-2013-listing
:regime
=CA-CC
:kind
=listing
:title
=Listed under Criminal Code s. 83.05 as Jabhat al-Nusra
:dates
{
:effective
=2013-11
}
:sets
{
:listing
=in-force
}
:authority
=ca-governor-in-council
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=tr-2026-removal
:kind
=delisting
:title
=Removed from the Turkish list (presidential decision 10994)
:dates
{
:effective
=2026-03-01
:published
=2026-03-01
}
:authority
=President of Türkiye
:instrument
=presidential decision 10994, Official Gazette
:state
=TR
:evidence
=press
:sources
[
=S65
]
}
]
}
Fparties/al-qaida.yaml
{
:id
=al-qaida
:name
=Al-Qaida
:kind
=organisation
:names
[
{
:text
=Al-Qaeda
:kind
=alias
}
{
:text
=Al Qaeda
:kind
=alias
}
{
:text
=Al Qa'ida
:kind
=alias
}
{
:text
=The Base
:language
=en
:kind
=translation
}
{
:text
=Islamic Salvation Foundation
:language
=en
:kind
=alias
}
{
:text
=The Group for the Preservation of the Holy Sites
:language
=en
:kind
=alias
}
{
:text
=The Islamic Army for the Liberation of Holy Places
:language
=en
:kind
=alias
}
{
:text
=The World Islamic Front for Jihad Against Jews and Crusaders
:language
=en
:kind
=alias
}
{
:text
=Usama Bin Laden Network
:language
=en
:kind
=alias
}
{
:text
=Usama Bin Laden Organization
:language
=en
:kind
=alias
}
{
:text
=Al Qa'ida/Islamic Army
:kind
=former
}
{
:text
=القاعدة
:language
=ar
:kind
=formal
}
{
:text
=Аль-Каида
:language
=ru
:kind
=alias
}
{
:text
=База
:language
=ru
:kind
=translation
}
]
:relations
[
{
:kind
=associated-with
:party
=al-nusrah-front
:note
=The UN entry of Al-Nusrah Front called it associated with Al-Qaida.
}
]
:lists
[
{
:list
=un-sc
:entry
=113458
:reference
=QDe.004
}
{
:list
=us-ofac-sdn
:entry
=6366
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=none
:remark
=Recognised and banned by the judgment of 14 February 2003 under the name "Base (Al-Qaida)". The ruling of 17 April 2025 concerned the Taliban only.
:evidence
[
=act
=press
]
:verified-through
=2026-04-30
:sources
[
=S04
=S10
=S12
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=The split of 2011 left Al-Qaida on the 1267 list; no version of the 1988 list that was seen names it.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S41a
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:remark
=The day of designation is not recorded here: OFAC's list carries the tag FTO in every version seen, the oldest of 26 January 2018.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=OFAC-FILE
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=The day of designation is not recorded here: OFAC's list carries the tag SDGT in every version seen, the oldest of 26 January 2018.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=Not established. An entry 'The Base' in the annex as of August 2026 is not joined to Al-Qaida. The EU freezes Al-Qaida under Regulation 881/2002.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
=OS:EU-TAQA-EUAQ
]
}
{
:regime
=UK-TA2000
:baseline
=none
:remark
=The day of proscription is not recorded here; Al-Qaida was proscribed when HTS was added as another name of it in 2017.
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S44
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=none
:evidence
=official-statement
:verified-through
=2025-04-18
:sources
[
=S23
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:remarks
[
{
:regime
=RU-35FZ
:valid
=2025-04-17/..
:text
=The ruling of 17 April 2025 suspended the ban on the Taliban only; the ban on Al-Qaida stands.
:sources
[
=S04
]
}
{
:regime
=UK-TA2000
:valid
=2025-11-11/..
:text
=The end of the name order for Hay'at Tahrir al-Sham does not end the proscription of Al-Qaida.
:sources
[
=S44
]
}
]
:events
[
{
:id
=un-2000-res-1333
:regime
=UN-1267
:kind
=law
:title
=Resolution 1333 extends the measures to bin Laden and Al-Qaida
:dates
{
:decided
=2000-12-19
}
:authority
=un-security-council
:instrument
=resolution 1333 (2000)
:evidence
=act
:sources
[
=S56c
]
}
{
:id
=un-2001-listing
:regime
=UN-1267
:kind
=listing
:title
=Listed (QDe.004)
:dates
{
:effective
=2001-10-06
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
=UN-FILE
]
}
{
:id
=un-2020-review
:regime
=UN-1267
:kind
=review
:title
=Review under resolution 2368 concluded; entry kept
:dates
{
:decided
=2020-11-24
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=UN-FILE
]
}
{
:id
=un-2011-split
:regime
=UN-1267
:kind
=law
:title
=Resolutions 1988 and 1989 split the list into Taliban and Al-Qaida
:dates
{
:decided
=2011-06-17
}
:authority
=un-security-council
:instrument
=resolution 1989 (2011)
:evidence
=act
:sources
[
=S41a
]
}
{
:id
=ru-2003-judgment
:regime
=RU-35FZ
:kind
=listing
:title
=Recognised as terrorist and banned, with fourteen other organisations
:dates
{
:decided
=2003-02-14
:effective
{
:date
=2003-03-04
:confidence
=likely
}
}
:sets
{
:ban
=in-force
:recognition
=in-force
}
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:instrument
=judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
:closed
=true
:evidence
[
=act
=press
]
:sources
[
=S10
=S12
=GK
]
:assertions
[
{
:source
=S10
:published
=2003-02-14
:claim
=The Supreme Court, in closed session, recognised fifteen organisations as terrorist and banned their activity in Russia.
}
]
}
{
:id
=ru-2006-list
:regime
=RU-35FZ
:kind
=publication
:title
=Unified federal list first published, with 17 names
:dates
{
:published
=2006-07
:list-updated
=2006-07
}
:sets
{
:list-entry
=in-force
}
:authority
=ru-fsb
:instrument
=unified federal list, Rossiyskaya Gazeta
:confidence
=likely
:evidence
=press
:sources
[
=S11
]
:note
=That the names of the judgment of 2003 were among the 17 is likely, not checked one by one.
}
{
:id
=tj-2006-listing
:regime
=TJ
:kind
=listing
:title
=Recognised as terrorist, together with the Taliban and others
:dates
{
:decided
=2006-03-30
}
:sets
{
:listing
=in-force
}
:authority
=tj-supreme-court
:applicant
=Prosecutor General of Tajikistan
:evidence
[
=official-statement
=list
]
:sources
[
=S23
]
}
{
:id
=uk-proscription
:regime
=UK-TA2000
:kind
=listing
:title
=Proscribed under the Terrorism Act 2000, at the latest in 2017
:dates
{
:effective
=[2001-02-19..2017]
}
:sets
{
:proscription
=in-force
}
:authority
=uk-home-secretary
:evidence
=act
:sources
[
=S44
=S47
]
:note
=The day is not recorded: not before the Act came into force (19 February 2001), not after the name order of 2017, which added another name to the proscribed organisation.
}
{
:id
=uk-2017-name-order
:regime
=UK-TA2000
:kind
=amendment
:title
=Hay'at Tahrir al-Sham added as another name
:dates
{
:effective
=2017
}
:authority
=uk-home-secretary
:instrument
=Proscribed Organisations (Name Change) Order 2017
:evidence
=act
:sources
[
=S44
]
}
{
:id
=uk-2025-name-order-revoked
:regime
=UK-TA2000
:kind
=amendment
:title
=The name Hay'at Tahrir al-Sham falls away; Al-Qaida stays proscribed
:dates
{
:announced
=2025-10-21
:effective
{
:date
=2025-11-11
:confidence
=likely
}
}
:authority
=uk-home-secretary
:instrument
=Name Change (Revocation) Order 2025
:evidence
[
=act
=computed
]
:sources
[
=S44
=S44b
]
}
{
:id
=us-2018-fto-list
:regime
=US-FTO
:kind
=publication
:title
=Carried in OFAC's list as uid 6366 with the tag FTO, at the latest on 26 January 2018
:dates
{
:effective
=[1996..2018-01-26]
:list-updated
=2018-01-26
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=The designation is older; its day was not looked up.
}
{
:id
=us-2018-sdgt-list
:regime
=US-SDGT
:kind
=publication
:title
=Carried in OFAC's list as uid 6366 with the tag SDGT, at the latest on 26 January 2018
:dates
{
:effective
=[2001-09-23..2018-01-26]
:list-updated
=2018-01-26
}
:sets
{
:listing
=in-force
}
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=The designation is older; its day was not looked up.
}
]
}
Fparties/ansarallah.yaml
{
:id
=ansarallah
:name
=Ansarallah
:kind
=organisation
:description
=Yemeni movement, also called the Houthis.
:names
[
{
:text
=Ansar Allah
:kind
=alias
}
{
:text
=Ansarullah
:kind
=alias
}
{
:text
=Houthis
:language
=en
:kind
=alias
}
{
:text
=The Houthis
:language
=en
:kind
=alias
}
{
:text
=Houthi Group
:language
=en
:kind
=alias
}
{
:text
=Partisans of God
:language
=en
:kind
=translation
}
{
:text
=Supporters of God
:language
=en
:kind
=translation
}
{
:text
=أنصار الله
:language
=ar
:kind
=formal
}
{
:text
=الحوثيون
:language
=ar
:kind
=alias
}
{
:text
=Хуситы
:language
=ru
:kind
=alias
}
{
:text
=Ансар Аллах
:language
=ru
:kind
=alias
}
]
:lists
[
{
:list
=us-ofac-sdn
:entry
=47664
}
{
:list
=un-sc
:entry
=6908876
:reference
=YEe.001
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=On the UN list under another programme (Yemen) since 28 February 2022, never under this one in any version seen.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=In no version of the 1988 (Taliban) list seen; its five entities are others.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
=official-statement
:verified-through
=2026-04-30
:sources
[
=S66
]
}
{
:regime
=US-SDGT
:baseline
=none
:evidence
=official-statement
:verified-through
=2026-04-30
:sources
[
=S66
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=Not established; the annex as of August 2026 does not name it, its earlier states were not checked.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:procedures
[
{
:id
=us-2024-sdgt-listing
:regime
=US-SDGT
:kind
=listing
:title
=Designation as SDGT announced, with delayed effect
:applicant
=us-secretary-of-state
:forum
=us-secretary-of-state
:if-granted
{
:sets
{
:listing
=in-force
}
}
:sources
[
=S66
]
}
{
:id
=us-2025-fto-listing
:regime
=US-FTO
:kind
=listing
:title
=Designation as a Foreign Terrorist Organization, started by executive order
:applicant
=President of the United States
:forum
=us-secretary-of-state
:if-granted
{
:sets
{
:listing
=in-force
}
}
:sources
[
=S66
]
}
]
:events
[
{
:id
=us-2021-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization
:dates
{
:effective
=2021-01-19
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=official-statement
:sources
[
=S66
]
}
{
:id
=us-2021-sdgt
:regime
=US-SDGT
:kind
=listing
:title
=Designated as a Specially Designated Global Terrorist
:dates
{
:effective
=2021-01-19
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=official-statement
:sources
[
=S66
]
}
{
:id
=us-2021-fto-revocation
:regime
=US-FTO
:kind
=revocation
:title
=Designation revoked
:dates
{
:effective
=2021-02-16
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:authority
=us-secretary-of-state
:evidence
=official-statement
:sources
[
=S66
]
}
{
:id
=us-2021-sdgt-revocation
:regime
=US-SDGT
:kind
=revocation
:title
=Designation revoked
:dates
{
:effective
=2021-02-16
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:authority
=us-secretary-of-state
:evidence
=official-statement
:sources
[
=S66
]
}
{
:id
=un-2022-yemen-list
:kind
=other-designation
:title
=Listed by the UN under the Yemen programme (YEe.001, arms embargo)
:dates
{
:effective
=2022-02-28
}
:authority
=United Nations Security Council
:instrument
=resolution 2624 (2022), paragraph 5
:evidence
=list
:sources
[
=UN-FILE
]
}
{
:id
=us-2024-sdgt-announced
:regime
=US-SDGT
:kind
=announcement
:title
=New designation announced, to take effect on 16 February 2024
:dates
{
:announced
=2024-01-17
:scheduled-for
=2024-02-16
}
:procedure
=us-2024-sdgt-listing
:stage
=announced
:authority
=us-secretary-of-state
:evidence
=official-statement
:sources
[
=S66
]
}
{
:id
=us-2024-sdgt
:regime
=US-SDGT
:kind
=listing
:title
=Designated again as a Specially Designated Global Terrorist
:dates
{
:announced
=2024-01-17
:effective
=2024-02-16
}
:sets
{
:listing
=in-force
}
:procedure
=us-2024-sdgt-listing
:stage
=in-force
:authority
=us-secretary-of-state
:evidence
[
=official-statement
=list
]
:sources
[
=S66
=OFAC-FILE
]
}
{
:id
=us-2025-fto-order
:regime
=US-FTO
:kind
=announcement
:title
=Executive order starts the process; no designation yet
:dates
{
:signed
=2025-01-22
}
:procedure
=us-2025-fto-listing
:stage
=announced
:authority
=President of the United States
:evidence
[
=official-statement
=press
]
:sources
[
=S66
]
:assertions
[
{
:source
=S66
:published
=2025-01-23
:claim
=The process towards a new FTO designation has been started.
}
]
}
{
:id
=us-2025-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated again as a Foreign Terrorist Organization, effective with publication
:dates
{
:effective
=[2025-03-01..2025-03-10]
}
:sets
{
:listing
=in-force
}
:procedure
=us-2025-fto-listing
:stage
=in-force
:authority
=us-secretary-of-state
:evidence
[
=official-statement
=list
]
:sources
[
=S66
=OFAC-FILE
]
:note
=In the first days of March 2025, by 10 March at the latest.
}
]
}
Fparties/farc.yaml
{
:id
=farc
:name
=FARC
:kind
=organisation
:description
=Revolutionary Armed Forces of Colombia. The FARC-EP and Segunda Marquetalia, designated when this designation was revoked, are other parties.
:names
[
{
:text
=Revolutionary Armed Forces of Colombia
:language
=en
:kind
=formal
}
{
:text
=Fuerzas Armadas Revolucionarias de Colombia
:language
=es
:kind
=formal
}
{
:text
=ФАРК
:language
=ru
:kind
=alias
}
]
:lists
[
{
:list
=us-ofac-sdn
:entry
=4711
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=In no version of the UN list seen, from 2015 on; older versions were not checked.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=In no version of the 1988 (Taliban) list seen; its five entities are others.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
[
=secondary
=press
]
:verified-through
=2026-04-30
:sources
[
=S67
=S67b
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=Read from OFAC's lists only: with SDGT from 26 January 2018 at the latest to 8 November 2021, gone on 2 December 2021; the acts were not looked up.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=Not established; the annex as of August 2026 does not name it, its earlier states were not checked.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:events
[
{
:id
=us-1997-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization
:dates
{
:effective
=1997-10-08
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=secondary
:sources
[
=S67
]
}
{
:id
=us-2018-sdgt-list
:regime
=US-SDGT
:kind
=publication
:title
=Carried in OFAC's list as uid 4711 with the tag SDGT, at the latest on 26 January 2018
:dates
{
:effective
=[2001-09-23..2018-01-26]
:list-updated
=2018-01-26
}
:sets
{
:listing
=in-force
}
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=The designation is older; its day was not looked up.
}
{
:id
=us-2021-revocation
:regime
=US-FTO
:kind
=revocation
:title
=Revocation announced; effective with publication
:dates
{
:announced
=2021-11-30
:effective
=[2021-11-30..2021-12-01]
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:authority
=us-secretary-of-state
:evidence
[
=secondary
=press
=list
]
:sources
[
=S67
=S67b
=OFAC-FILE
]
:assertions
[
{
:source
=S67b
:published
=2021-11-30
:claim
=The designation is revoked.
}
]
:note
=OFAC's list has the entry with the tag FTO on 8 November and no longer on 2 December 2021.
}
{
:id
=us-2021-sdgt-removal
:regime
=US-SDGT
:kind
=delisting
:title
=Gone from OFAC's list between 8 November and 2 December 2021
:dates
{
:effective
=[2021-11-09..2021-12-02]
:list-updated
=[2021-11-09..2021-12-02]
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=Read from two versions of the list; the act was not looked up.
}
{
:id
=us-2021-successors
:regime
=US-FTO
:kind
=other-designation
:title
=FARC-EP and Segunda Marquetalia designated, two other parties
:dates
{
:effective
=2021-12-01~
}
:authority
=us-secretary-of-state
:evidence
=secondary
:sources
[
=S67
]
}
]
:conflicts
[
{
:id
=us-2021-when-revoked
:regime
=US-FTO
:facet
=listing
:topic
=When the revocation took effect
:valid
=2021-11-30/..
:statements
[
{
:source
=S67b
:published
=2021-11-30
:quote
=revoked 30 November
:claim
=Revoked on 30 November 2021.
}
{
:source
=S67
:published
=2022
:claim
=Effective with publication, about 1 December 2021.
}
]
:reading
=Uncertain on 30 November, ended from 1 December 2021 on.
}
]
}
Fparties/hamas.yaml
{
:id
=hamas
:name
=Hamas
:kind
=organisation
:description
=Palestinian organisation; the EU entry reads "Hamas, including Hamas-Izz al-Din al-Qassem".
:names
[
{
:text
=Islamic Resistance Movement
:language
=en
:kind
=translation
}
{
:text
=Harakat al-Muqawama al-Islamiya
:kind
=formal
}
{
:text
=Izz al-Din al-Qassam Brigades
:kind
=alias
}
{
:text
=Hamas-Izz al-Din al-Qassem
:kind
=alias
}
{
:text
=Students of Ayyash
:language
=en
:kind
=alias
}
{
:text
=Yahya Ayyash Units
:language
=en
:kind
=alias
}
{
:text
=حماس
:language
=ar
:kind
=alias
}
{
:text
=حركة المقاومة الإسلامية
:language
=ar
:kind
=formal
}
{
:text
=ХАМАС
:language
=ru
:kind
=alias
}
]
:lists
[
{
:list
=us-ofac-sdn
:entry
=4695
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=In no version of the UN list seen, from 2015 on; older versions were not checked.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=In no version of the 1988 (Taliban) list seen; its five entities are others.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:remark
=The day of designation is not recorded here: OFAC's list carries the tag FTO in every version seen, the oldest of 26 January 2018.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=OFAC-FILE
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=The day of designation is not recorded here: OFAC's list carries the tag SDGT in every version seen, the oldest of 26 January 2018.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=none
:remark
=Only the military wing was listed at first; the organisation as a whole since September 2003. It still stands in the annex as of August 2026.
:evidence
[
=act
=list
]
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S54
=GK
=OS:eu_journal_sanctions
]
:related
{
:sentence
=Hamas as a whole was no entry; its military wing was listed.
:valid
=2001-12-27/2003-08-31
}
}
{
:regime
=UK-TA2000
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:procedures
[
{
:id
=eu-t-400-10
:regime
=EU-931
:kind
=annulment
:title
=Action for annulment T-400/10, appeal C-79/15 P
:applicant
=Hamas
:forum
=eu-general-court
:ground
=Article 263 TFEU
:sources
[
=S54
]
}
]
:events
[
{
:id
=eu-2001-military-wing
:regime
=EU-931
:kind
=other-designation
:title
=Military wing listed; not yet the organisation as a whole
:dates
{
:effective
=2001-12-27
}
:authority
=eu-council
:confidence
=likely
:evidence
=act
:sources
[
=S54
=GK
]
}
{
:id
=eu-2003-listing
:regime
=EU-931
:kind
=listing
:title
=Listed as a whole
:dates
{
:effective
=2003-09
}
:sets
{
:freeze
=in-force
}
:authority
=eu-council
:confidence
=likely
:evidence
=act
:sources
[
=S54
=GK
]
}
{
:id
=eu-2014-annulment
:regime
=EU-931
:kind
=annulment
:title
=Annulled by the General Court, effects maintained; appeal lodged
:dates
{
:decided
=2014-12-17
}
:sets
{
:freeze
=held-unlawful
}
:relief
=effects-maintained
:procedure
=eu-t-400-10
:stage
=decided
:authority
=eu-general-court
:applicant
=Hamas
:instrument
=judgment of 17 December 2014, T-400/10
:evidence
=act
:sources
[
=S54
]
:assertions
[
{
:source
=S54
:published
=2014-12-17
:speaker
=General Court of the European Union
:claim
=The acts are annulled as far as they concern Hamas; their effects are maintained.
}
]
:note
=The Council appealed (C-79/15 P); the measure stayed in force while the appeal was pending.
}
{
:id
=eu-2017-set-aside
:regime
=EU-931
:kind
=ruling
:title
=Court of Justice sets the annulment aside and sends the case back
:dates
{
:decided
=2017-07-26
}
:sets
{
:freeze
=in-force
}
:procedure
=eu-t-400-10
:stage
=appealed
:authority
=eu-court-of-justice
:instrument
=judgment of 26 July 2017, C-79/15 P
:evidence
=act
:sources
[
=S54
]
:assertions
[
{
:source
=S54
:published
=2017-07-26
:speaker
=Court of Justice of the European Union
:claim
=The judgment in T-400/10 is set aside and the case referred back.
}
]
}
{
:id
=eu-2018-dismissed
:regime
=EU-931
:kind
=ruling
:title
=General Court dismisses the action
:dates
{
:decided
=2018-12-14
}
:procedure
=eu-t-400-10
:stage
=refused
:authority
=eu-general-court
:instrument
=judgment of 14 December 2018, T-400/10 RENV
:evidence
=act
:sources
[
=S54
]
:assertions
[
{
:source
=S54
:published
=2018-12-14
:speaker
=General Court of the European Union
:claim
=The action is dismissed.
}
]
}
{
:id
=us-2018-fto-list
:regime
=US-FTO
:kind
=publication
:title
=Carried in OFAC's list as uid 4695 with the tag FTO, at the latest on 26 January 2018
:dates
{
:effective
=[1996..2018-01-26]
:list-updated
=2018-01-26
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=The designation is older; its day was not looked up.
}
{
:id
=us-2018-sdgt-list
:regime
=US-SDGT
:kind
=publication
:title
=Carried in OFAC's list as uid 4695 with the tag SDGT, at the latest on 26 January 2018
:dates
{
:effective
=[2001-09-23..2018-01-26]
:list-updated
=2018-01-26
}
:sets
{
:listing
=in-force
}
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=The designation is older; its day was not looked up.
}
]
}
Fparties/haqqani-network.yaml
{
:id
=haqqani-network
:name
=Haqqani Network
:kind
=organisation
:description
=Network of Taliban fighters around the border of Afghanistan and Pakistan, founded by Jalaluddin Haqqani; with designations of its own beside those of the Taliban.
:names
[
{
:text
=HQN
:kind
=alias
}
{
:text
=شبکه حقانی
:language
=fa
:kind
=formal
}
{
:text
=Сеть Хаккани
:language
=ru
:kind
=alias
}
{
:text
=Хаккани
:language
=ru
:kind
=alias
}
]
:relations
[
{
:kind
=associated-with
:party
=taliban
:note
=Entry TAe.012 of the UN 1988 list; OFAC lists it apart from the Taliban.
}
]
:lists
[
{
:list
=un-sc
:entry
=3000441
:reference
=TAe.012
}
{
:list
=us-ofac-sdn
:entry
=15484
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=No judgment about the network as such was found; not established.
:verified-through
=2026-04-30
:evidence
=unsourced
:confidence
=likely
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=The network was first listed as an entity on the 1988 list, after the split of 2011.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
:related
{
:sentence
=The network was no entry; Jalaluddin Haqqani (from January 2001) and Sirajuddin Haqqani (from September 2007) were listed by the 1267 Committee until the list was split in June 2011.
:valid
=2001-01-31/2011-06-16
}
}
{
:regime
=UN-1988
:baseline
=none
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
:related
{
:sentence
=The network was no entry yet; leading members (TAi.040, TAi.144) stood on the 1988 list in their own names.
:valid
=2011-06-17/2012-11-04
}
}
{
:regime
=US-FTO
:baseline
=none
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S28
]
}
{
:regime
=US-SDGT
:baseline
=none
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S28
=S31
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found; the annex as of August 2026 does not name the network, its earlier states were not checked.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=none
:remark
=Proscribed in March 2015; the day is not recorded.
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=none
:remark
=Listed in May 2013 together with the Taliban; the day of effect is not certain.
:evidence
=press
:verified-through
=2026-04-30
:sources
[
=S58
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:remarks
[
{
:regime
=US-FTO
:valid
=2025-03/..
:text
=Reward offers on leaders of the network were withdrawn in March 2025; that is no delisting, the designation stands.
:sources
[
=GK
]
}
{
:regime
=US-SDGT
:valid
=2021-09-24/..
:text
=General licence 14 names the network; a licence leaves the designation as it is.
:sources
[
=S31
]
}
]
:events
[
{
:id
=un-2001-jalaluddin
:regime
=UN-1267
:kind
=other-designation
:title
=Jalaluddin Haqqani, founder of the network, listed (now TAi.040)
:dates
{
:effective
=2001-01-31
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=un-2007-sirajuddin
:regime
=UN-1267
:kind
=other-designation
:title
=Sirajuddin Haqqani, leader of the network, listed (now TAi.144)
:dates
{
:effective
=2007-09-13
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=us-2012-report-law
:regime
=US-FTO
:kind
=law
:title
=Law requiring a report on whether to designate the network
:dates
{
:signed
=2012-08-10
}
:authority
=Congress of the United States
:instrument
=Pub. L. 112-168
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2012-announcement
:regime
=US-FTO
:kind
=announcement
:title
=Secretary of State announces the designation
:dates
{
:announced
=2012-09-07
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2012-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization, effective on publication
:dates
{
:announced
{
:date
=2012-09-07
:confidence
=likely
}
:published
=2012-09-19
:effective
=2012-09-19
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:evidence
=act
:sources
[
=S28
=GK
]
}
{
:id
=us-2012-sdgt
:regime
=US-SDGT
:kind
=listing
:title
=Designated as a Specially Designated Global Terrorist
:dates
{
:effective
=2012-09-19
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
[
=act
=list
]
:sources
[
=S28
=OFAC-FILE
]
:note
=The source for the day is certain about the FTO designation; the OFAC list carries both tags.
}
{
:id
=un-2012-listing
:regime
=UN-1988
:kind
=listing
:title
=Listed as an entity associated with the Taliban (TAe.012)
:dates
{
:effective
=2012-11-05
}
:sets
{
:listing
=in-force
}
:authority
=un-1988-committee
:evidence
=list
:sources
[
=S42
=UN-FILE
]
}
{
:id
=ca-2013-listing
:regime
=CA-CC
:kind
=listing
:title
=Listed under Criminal Code s. 83.05, with the Taliban
:dates
{
:effective
=2013-05
:announced
=2013-05-15
}
:sets
{
:listing
=in-force
}
:authority
=ca-governor-in-council
:evidence
=press
:sources
[
=S58
]
:assertions
[
{
:source
=S58
:published
=2013-05-15
:via
[
=Canadian Press
]
:claim
=The Taliban and the Haqqani Network have been added to the list.
}
]
}
{
:id
=uk-2015-proscription
:regime
=UK-TA2000
:kind
=listing
:title
=Proscribed by an amendment order of March 2015
:dates
{
:effective
=2015-03
}
:sets
{
:proscription
=in-force
}
:authority
=uk-home-secretary
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2021-gl-14
:regime
=US-SDGT
:kind
=licence
:title
=General licence 14 names the network; status unchanged
:dates
{
:published
=2021-09-24
}
:authority
=us-ofac
:evidence
=secondary
:sources
[
=S31
]
}
{
:id
=us-2025-rewards
:regime
=US-FTO
:kind
=fact
:title
=Reward offers on leaders withdrawn; the designation is unchanged
:dates
{
:announced
=2025-03
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
]
}
Fparties/hay-at-tahrir-al-sham.yaml
{
:id
=hay-at-tahrir-al-sham
:name
=Hay'at Tahrir al-Sham
:kind
=organisation
:description
=Syrian alliance formed in 2017 around the former Al-Nusrah Front; led the forces that took Damascus on 8 December 2024. In several regimes it was listed not in its own name but as another name of an organisation already listed.
:names
[
{
:text
=HTS
:kind
=alias
}
{
:text
=Hayat Tahrir al-Sham
:kind
=alias
}
{
:text
=Hay'et Tahrir al-Sham
:kind
=alias
}
{
:text
=Hay’at Tahrir al-Sham
:kind
=alias
}
{
:text
=Tahrir al-Sham
:kind
=alias
}
{
:text
=Tahrir al-Sham Hay'at
:kind
=alias
}
{
:text
=Assembly for the Liberation of Syria
:language
=en
:kind
=translation
}
{
:text
=Assembly for the Liberation of the Levant
:language
=en
:kind
=translation
}
{
:text
=Liberation of al-Sham Commission
:language
=en
:kind
=translation
}
{
:text
=Liberation of the Levant Organisation
:language
=en
:kind
=translation
}
{
:text
=هيئة تحرير الشام
:language
=ar
:kind
=formal
}
{
:text
=Хайят Тахрир аш-Шам
:language
=ru
:kind
=alias
}
]
:relations
[
{
:kind
=successor-of
:party
=al-nusrah-front
:note
=Carried as an alias of Al-Nusrah Front by the UN (QDe.137) and the United States.
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=none
:remark
=Recognised in June 2020 as the 32nd organisation on the list. Its status after December 2025 was not found.
:evidence
=press
:verified-through
=2025-12-03
:sources
[
=S14
=S15
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=Never an entry of its own: an alias inside QDe.137 (Al-Nusrah Front) from June 2018 until that entry was removed on 27 February 2026.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S35
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=Not on the 1988 (Taliban) list in any version seen.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:remark
=Listed as an alias of Al-Nusrah Front from June 2018 until that designation was revoked.
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S32
=OS:us_state_terrorist_orgs
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=Listed as an alias of Al-Nusrah Front; the FTO revocation of 8 July 2025 did not touch it. OFAC's list still carried the alias in August 2026.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S32
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found; the annex as of August 2026 does not name the group. The EU deals with it under its Al-Qaida regime.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=none
:remark
=Not proscribed in its own name; from 2017 to 2025 another name of Al-Qaida by name order.
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S44
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Listed when it was removed in December 2025; since when was not established.
:verified-through
=2026-04-30
:evidence
=press
:sources
[
=S57
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:remarks
[
{
:regime
=US-SDGT
:valid
=2025-07-08/..
:text
=The revocation of the FTO designation did not touch the SDGT designation.
:sources
[
=S32
]
}
{
:regime
=UN-1267
:valid
=2025-11-06/2026-02-26
:text
=Resolution 2799 removed two persons (al-Sharaa and Khattab), not the group.
:sources
[
=S34
]
}
]
:procedures
[
{
:id
=us-2025-fto-revocation
:regime
=US-FTO
:designation
=al-nusrah-front-alias
:kind
=revocation
:title
=Revocation of the FTO designation
:applicant
=us-secretary-of-state
:forum
=us-secretary-of-state
:if-granted
{
:sets
{
:listing
=ended
}
:consequences
[
{
:outcome
=changes
:text
=The designation as a Foreign Terrorist Organization ends on the day the notice is published.
:sources
[
=S29
=S32
]
}
{
:outcome
=stays
:text
=The SDGT designation; the notice does not touch it.
:sources
[
=S32
]
}
{
:outcome
=stays
:text
=Conduct before the revocation stays punishable (8 U.S.C. 1189(a)(7)).
:sources
[
=S29
]
}
]
}
:sources
[
=S32
]
}
{
:id
=us-2025-sdgt-review
:regime
=US-SDGT
:designation
=al-nusrah-front-alias
:kind
=review
:title
=Review of the SDGT designation ordered by the President
:applicant
=us-president
:forum
=us-secretary-of-state
:sources
[
=S32
=S32d
]
}
{
:id
=uk-2025-name-order-revocation
:regime
=UK-TA2000
:designation
=al-qaida-name-order
:kind
=revocation
:title
=Revocation of the name order
:applicant
=uk-home-secretary
:forum
=uk-parliament
:ground
=Terrorism Act 2000 s. 3(8); in force on the 21st day after laying.
:if-granted
{
:sets
{
:proscription
=ended
}
:consequences
[
{
:outcome
=changes
:text
=HTS is no longer another name of a proscribed organisation.
:sources
[
=S44
=S44b
]
}
{
:outcome
=stays
:text
=Al-Qaida stays proscribed.
:sources
[
=S44
]
}
]
}
:sources
[
=S44
=S44b
]
}
]
:events
[
{
:id
=uk-2017-name-order
:regime
=UK-TA2000
:designation
=al-qaida-name-order
:kind
=amendment
:title
=Added as another name of Al-Qaida
:dates
{
:effective
=2017
}
:sets
{
:proscription
=in-force
}
:authority
=uk-home-secretary
:instrument
=Proscribed Organisations (Name Change) Order 2017
:evidence
=act
:sources
[
=S44
]
}
{
:id
=uk-2025-order-laid
:regime
=UK-TA2000
:designation
=al-qaida-name-order
:kind
=announcement
:title
=Decision announced and order laid
:dates
{
:announced
=2025-10-21
:scheduled-for
{
:date
=2025-11-11
:confidence
=likely
}
}
:procedure
=uk-2025-name-order-revocation
:stage
=announced
:authority
=uk-home-secretary
:instrument
=Name Change (Revocation) Order 2025
:evidence
=official-statement
:sources
[
=S44
]
:assertions
[
{
:source
=S44
:published
=2025-10-22
:speaker
=Home Secretary
}
]
}
{
:id
=uk-2025-in-force
:regime
=UK-TA2000
:designation
=al-qaida-name-order
:kind
=revocation
:title
=Name order revoked
:dates
{
:effective
{
:date
=2025-11-11
:confidence
=likely
}
}
:sets
{
:proscription
=ended
}
:end-kind
=name-order-revoked
:procedure
=uk-2025-name-order-revocation
:stage
=in-force
:authority
=uk-home-secretary
:instrument
=Name Change (Revocation) Order 2025
:evidence
[
=act
=computed
]
:sources
[
=S44
=S44b
]
:assertions
[
{
:source
=S44
:published
=2025-10-22
:speaker
=Home Secretary
:claim
=The order has been laid.
}
]
:note
=The 21st day after laying, computed.
}
{
:id
=us-2018-fto-alias
:regime
=US-FTO
:designation
=al-nusrah-front-alias
:kind
=amendment
:title
=Added as an alias of Al-Nusrah Front
:dates
{
:published
=2018-06-01
:effective
=2018-06-01
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=act
:sources
[
=OS:us_state_terrorist_orgs
]
}
{
:id
=us-2019-sdgt-alias
:regime
=US-SDGT
:designation
=al-nusrah-front-alias
:kind
=amendment
:title
=Added to OFAC's list as an alias of Al-Nusrah Front (uid 16937)
:dates
{
:effective
=[2018-01-27..2019-01-04]
}
:sets
{
:listing
=in-force
}
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=Not in the version of 26 January 2018, there in that of 4 January 2019.
}
{
:id
=us-2025-01-gl-24
:regime
=US-SDGT
:kind
=licence
:title
=Syria general licence 24; HTS stays sanctioned
:dates
{
:published
=2025-01-06
}
:authority
=us-ofac
:evidence
=secondary
:sources
[
=S31b
]
}
{
:id
=us-2025-06-review
:regime
=US-SDGT
:designation
=al-nusrah-front-alias
:kind
=review
:title
=President ends the Syria sanctions programme and orders a review of the SDGT designation
:dates
{
:signed
=2025-06-30
}
:procedure
=us-2025-sdgt-review
:stage
=under-study
:authority
=us-president
:evidence
=press
:sources
[
=S32
=S32d
]
:note
=The outcome of the review was not found.
}
{
:id
=us-2025-06-signed
:regime
=US-FTO
:designation
=al-nusrah-front-alias
:kind
=revocation
:title
=FTO designation revoked, effective on publication
:dates
{
:signed
=2025-06-23
:announced
=2025-07-07
:published
=2025-07-08
:effective
=2025-07-08
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:procedure
=us-2025-fto-revocation
:stage
=in-force
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:closed
=true
:evidence
[
=act
=press
]
:sources
[
=S32
]
:assertions
[
{
:source
=S32
:published
=2025-07-07
:claim
=The revocation was signed on 23 June; the notice is on public inspection and takes effect on 8 July.
}
]
:note
=Signed on 23 June 2025; seen by the public on 7 July, when the notice was on public inspection.
}
{
:id
=us-2025-11-persons
:regime
=US-SDGT
:kind
=other-designation
:title
=Al-Sharaa (by State) and Khattab (by Treasury) removed; not the group
:dates
{
:effective
=2025-11-07
}
:authority
=us-ofac
:evidence
[
=official-statement
=press
]
:sources
[
=S33
]
}
{
:id
=un-2018-alias
:regime
=UN-1267
:designation
=qde-137-alias
:kind
=amendment
:title
=Added as an alias inside QDe.137 (Al-Nusrah Front)
:dates
{
:effective
=2018-06-05
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:confidence
=likely
:evidence
=list
:sources
[
=S42
=UN-FILE
]
:note
=The entry was updated that day.
}
{
:id
=un-2025-res-2799
:regime
=UN-1267
:kind
=other-designation
:title
=Resolution 2799 removes two persons, al-Sharaa and Khattab; not the group
:dates
{
:decided
=2025-11-06
}
:authority
=un-security-council
:instrument
=resolution 2799 (2025)
:evidence
[
=act
=official-statement
]
:sources
[
=S34
]
:note
=Adopted by 14 votes with one abstention (China).
}
{
:id
=un-2026-removal
:regime
=UN-1267
:designation
=qde-137-alias
:kind
=delisting
:title
=Falls with the removal of QDe.137
:dates
{
:effective
=2026-02-27
:announced
=2026-02-27
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:authority
=un-1267-committee
:evidence
[
=official-statement
=press
=list
]
:sources
[
=S35
=S35b
=UN-FILE
]
:assertions
[
{
:source
=S35
:published
=2026-02-27
:speaker
=1267 Committee
:claim
=QDe.137 was removed.
}
]
}
{
:id
=ru-2020-judgment
:regime
=RU-35FZ
:kind
=listing
:title
=Recognised as terrorist and banned
:dates
{
:decided
=2020-06-04
}
:sets
{
:ban
=in-force
:recognition
=in-force
}
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:closed
=true
:evidence
=press
:sources
[
=S14
]
:assertions
[
{
:source
=S14
:published
=2020-06-05
:claim
=The Supreme Court recognised HTS as terrorist in closed session on 4 June.
}
]
:note
=The day the judgment came into force is not recorded.
}
{
:id
=ru-2020-list
:regime
=RU-35FZ
:kind
=publication
:title
=On the FSB list as the 32nd organisation
:dates
{
:effective
=[2020-06-04..2020-12-31]
:list-updated
=[2020-06-04..2020-12-31]
}
:sets
{
:list-entry
=in-force
}
:authority
=ru-fsb
:confidence
=likely
:evidence
=press
:sources
[
=S14
]
}
{
:id
=ru-2025-12-statement
:regime
=RU-35FZ
:kind
=statement
:title
=Deputy foreign minister says that removal is not being worked on
:dates
{
:announced
=2025-12-03
}
:authority
=deputy foreign minister of Russia
:evidence
[
=official-statement
=press
]
:sources
[
=S15
]
:assertions
[
{
:source
=S15
:published
=2025-12-03
:speaker
=deputy foreign minister of Russia
:claim
=Removal of HTS from the list is not being worked on.
}
]
}
{
:id
=ca-2025-removal
:regime
=CA-CC
:kind
=delisting
:title
=Removed, with Syria's removal from the list of state supporters of terrorism
:dates
{
:announced
=2025-12-05
:effective
{
:date
=2025-12-05
:confidence
=likely
}
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:authority
=ca-governor-in-council
:evidence
[
=official-statement
=press
]
:sources
[
=S57
]
:assertions
[
{
:source
=S57
:published
=2025-12-05
:claim
=Canada has removed HTS from the list.
}
]
:note
=The day of the order is taken to be that of the announcement.
}
{
:id
=au-2022-listing
:kind
=other-designation
:title
=Listed in Australia in its own name (F2022L00163)
:dates
{
:effective
=2022-02-17
}
:authority
=Australian minister
:instrument
=F2022L00163
:state
=AU
:evidence
=act
:sources
[
=S61
=S61b
]
}
{
:id
=tr-2018-update
:kind
=other-designation
:title
=Turkish entry updated with the name HTS
:dates
{
:effective
=2018-08-31
}
:authority
=President of Türkiye
:state
=TR
:evidence
=press
:sources
[
=S65b
]
}
{
:id
=uk-2025-11-persons
:kind
=other-designation
:title
=Al-Sharaa and Khattab removed from the UK sanctions list
:dates
{
:effective
=2025-11-07
}
:authority
=OFSI
:state
=GB
:evidence
=official-statement
:sources
[
=S33
]
}
{
:id
=tr-2025-11-persons
:kind
=other-designation
:title
=Al-Sharaa and Khattab removed from the Turkish list
:dates
{
:published
=2025-11-08
}
:authority
=President of Türkiye
:state
=TR
:evidence
=press
:sources
[
=S65c
]
}
{
:id
=sy-2024-damascus
:kind
=fact
:title
=Forces led by HTS take Damascus
:dates
{
:effective
=2024-12-08
}
:state
=SY
:evidence
=press
:sources
[
=S32
]
}
]
:conflicts
[
{
:id
=un-res-2799-scope
:regime
=UN-1267
:topic
=Whether resolution 2799 removed the group
:valid
=2025-11-06/..
:statements
[
{
:source
=S34b
:claim
=HTS was also removed.
}
{
:source
=S34
:published
=2025-11-06
:speaker
=UN press text
:claim
=Two persons only.
}
]
:reading
=Two persons only; the group left with QDe.137 on 27 February 2026.
}
{
:id
=uk-when-removed
:regime
=UK-TA2000
:facet
=proscription
:topic
=When the name order ended
:valid
=2025-10-21/..
:statements
[
{
:source
=S44d
:published
=2025-10
:quote
=removed on Tuesday
:claim
=Removed on Tuesday 21 October; the offences no longer apply.
}
{
:source
=S44b
:claim
=In force on the 21st day after laying.
}
]
:reading
=The law counts from the 21st day after laying; the first is the announcement.
}
{
:id
=us-sharaa
:regime
=US-SDGT
:topic
=When al-Sharaa was removed
:valid
=2025-07-08/..
:statements
[
{
:source
=S35c
:published
=2025-07
:claim
=Removed with HTS in July 2025.
}
{
:source
=S33
:published
=2025-11-07
:claim
=SDGT removal on 7 November 2025.
}
]
:reading
=7 November 2025; the act of July was about the FTO designation of the group.
}
]
}
Fparties/isil-khorasan.yaml
{
:id
=isil-khorasan
:name
=ISIL-Khorasan
:kind
=organisation
:description
=Branch of the Islamic State in Afghanistan and Pakistan, formed in January 2015; also ISIS-K and Wilayat Khorasan.
:names
[
{
:text
=Islamic State in Iraq and the Levant - Khorasan
:language
=en
:kind
=formal
}
{
:text
=ISIL-K
:kind
=alias
}
{
:text
=ISIS-K
:kind
=alias
}
{
:text
=ISISK
:kind
=alias
}
{
:text
=IS-Khorasan
:kind
=alias
}
{
:text
=ISIL Khorasan
:kind
=alias
}
{
:text
=Islamic State's Khorasan Province
:language
=en
:kind
=alias
}
{
:text
=Islamic State Khurasan
:language
=en
:kind
=alias
}
{
:text
=ISIS Wilayat Khorasan
:kind
=alias
}
{
:text
=Wilayat Khorasan
:kind
=alias
}
{
:text
=ISIL's South Asia Branch
:language
=en
:kind
=alias
}
{
:text
=South Asian Chapter of ISIL
:language
=en
:kind
=alias
}
{
:text
=Islamic State of Iraq and Levant in Khorasan Province
:language
=en
:kind
=alias
}
{
:text
=The Islamic State of Iraq and ash-Sham - Khorasan Province
:language
=en
:kind
=alias
}
{
:text
=The Islamic State of Iraq and Syria - Khorasan
:language
=en
:kind
=alias
}
{
:text
=Вилаят Хорасан
:language
=ru
:kind
=alias
}
]
:relations
[
{
:kind
=distinct-from
:party
=taliban
:note
=Enemies; Russia's officials name ISIL-K as the common enemy of Russia and the Taliban.
}
]
:lists
[
{
:list
=un-sc
:entry
=6908777
:reference
=QDe.161
}
{
:list
=us-ofac-sdn
:entry
=18647
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=The parent, Islamic State, was recognised as terrorist in December 2014; whether the branch is covered or named by itself was not established.
:verified-through
=2026-04-30
:evidence
=press
:sources
[
=S11c
=S14b
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=S43
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=Not on the 1988 (Taliban) list in any version seen; it stands on the 1267 list as QDe.161.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
=act
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S28
]
}
{
:regime
=US-SDGT
:baseline
=none
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found; the annex as of August 2026 does not name the group. The EU lists persons of it under its ISIL and Al-Qaida regime.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
=S51d
]
}
{
:regime
=UK-TA2000
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=none
:remark
=The listing of May 2018 is to be verified; until then the status stays uncertain.
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:events
[
{
:id
=ru-2014-parent
:regime
=RU-35FZ
:kind
=other-designation
:title
=The parent, Islamic State, recognised as terrorist together with Jabhat al-Nusra
:dates
{
:decided
{
:date
=2014-12-29
:confidence
=likely
}
}
:authority
=ru-supreme-court
:evidence
=press
:sources
[
=S11c
=S14b
]
:note
=December 2014 is certain, the day likely. About the parent, not about the branch by name.
}
{
:id
=us-2015-sdgt
:regime
=US-SDGT
:kind
=listing
:title
=Designated as a Specially Designated Global Terrorist
:dates
{
:effective
=2015-09
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2016-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization
:dates
{
:published
=2016-01-14
:effective
=2016-01-14
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:confidence
=likely
:evidence
=act
:sources
[
=S28
]
}
{
:id
=us-2018-list
:regime
=US-SDGT
:kind
=publication
:title
=Carried in OFAC's list as uid 18647 with the tags FTO and SDGT
:dates
{
:list-updated
=2018-01-26
}
:authority
=us-ofac
:evidence
=list
:sources
[
=OFAC-FILE
]
:note
=Date of the oldest list version seen.
}
{
:id
=au-2017-listing
:kind
=other-designation
:title
=Listed in Australia as Islamic State Khorasan Province
:dates
{
:effective
=2017-11
}
:authority
=Australian minister
:state
=AU
:confidence
=to-verify
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=ca-2018-listing
:regime
=CA-CC
:kind
=listing
:title
=Listed under Criminal Code s. 83.05
:dates
{
:effective
=2018-05-23
}
:sets
{
:listing
=in-force
}
:authority
=ca-governor-in-council
:confidence
=to-verify
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=in-2018-listing
:kind
=other-designation
:title
=Added to the First Schedule of the Indian Unlawful Activities (Prevention) Act
:dates
{
:effective
=2018-06
}
:authority
=Central Government of India
:state
=IN
:confidence
=to-verify
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=un-2019-listing
:regime
=UN-1267
:kind
=listing
:title
=Listed as QDe.161
:dates
{
:effective
=2019-05-14
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:evidence
[
=list
=official-statement
]
:sources
[
=S42
=S43
=UN-FILE
]
}
{
:id
=eu-2022-spokesman
:kind
=other-designation
:title
=Spokesman Aziz Azam listed by the EU under Regulation 2016/1686
:dates
{
:effective
=2022-02-21
}
:authority
=Council of the European Union
:evidence
=secondary
:sources
[
=S51d
]
}
{
:id
=ru-2024-common-enemy
:regime
=RU-35FZ
:kind
=statement
:title
=FSB director names ISIS-K as the common enemy of Russia and the Taliban
:dates
{
:announced
=2024-10-04
}
:authority
=FSB director
:evidence
[
=official-statement
=press
]
:sources
[
=S13
]
:assertions
[
{
:source
=S13
:published
=2024-10-04
:speaker
=FSB director
}
]
}
{
:id
=ru-2025-common-enemy
:regime
=RU-35FZ
:kind
=statement
:title
=Foreign Ministry names Wilayat Khorasan as a common enemy
:dates
{
:announced
=2025-04-17
}
:authority
=Foreign Ministry of Russia
:evidence
=official-statement
:sources
[
=S03
]
:assertions
[
{
:source
=S03
:published
=2025-04-17
:speaker
=Russian Foreign Ministry
:via
[
=TASS
]
}
]
}
]
}
Fparties/mek.yaml
{
:id
=mek
:name
=Mujahedin-e Khalq
:kind
=organisation
:description
=Iranian opposition organisation, also the People's Mojahedin Organization of Iran.
:names
[
{
:text
=MEK
:kind
=alias
}
{
:text
=PMOI
:kind
=alias
}
{
:text
=People's Mojahedin Organization of Iran
:language
=en
:kind
=formal
}
{
:text
=People's Mujahedin of Iran
:language
=en
:kind
=alias
}
{
:text
=Mojahedin-e Khalq
:kind
=alias
}
{
:text
=مجاهدین خلق
:language
=fa
:kind
=alias
}
{
:text
=سازمان مجاهدین خلق ایران
:language
=fa
:kind
=formal
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=In no version of the UN list seen, from 2015 on; older versions were not checked.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=In no version of the 1988 (Taliban) list seen; its five entities are others.
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
[
=press
=secondary
]
:verified-through
=2026-04-30
:sources
[
=S73
=S73b
]
}
{
:regime
=US-SDGT
:baseline
=unknown
:remark
=Not checked; in none of OFAC's lists seen, the oldest of January 2018.
:verified-through
=2026-04-30
:evidence
=list
:sources
[
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=none
:remark
=Listed in 2002 (the year is likely), left out since 26 January 2009.
:evidence
=press
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S73b
=GK
]
}
{
:regime
=UK-TA2000
:baseline
=none
:evidence
=official-statement
:verified-through
=2026-04-30
:sources
[
=S45
=S47
]
}
{
:regime
=CA-CC
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:procedures
[
{
:id
=uk-poac-appeal
:regime
=UK-TA2000
:kind
=delisting
:title
=Appeal against the refusal to deproscribe
:applicant
=persons affected by the proscription
:forum
=uk-poac
:ground
=Terrorism Act 2000 s. 4 and s. 5
:if-granted
{
:sets
{
:proscription
=ended
}
}
:sources
[
=S45
=GK
]
}
{
:id
=us-fto-petition
:regime
=US-FTO
:kind
=revocation
:title
=Petition for revocation of the FTO designation
:applicant
=Mujahedin-e Khalq
:forum
=us-secretary-of-state
:ground
=8 U.S.C. 1189(a)(4)(B), petition by the organisation, to be decided within 180 days
:if-granted
{
:sets
{
:listing
=ended
}
}
:sources
[
=S29
=S73
=S73b
]
}
]
:events
[
{
:id
=us-1997-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization
:dates
{
:effective
=1997-10-08
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:evidence
=press
:sources
[
=S73b
]
}
{
:id
=uk-2001-proscription
:regime
=UK-TA2000
:kind
=listing
:title
=Proscribed
:dates
{
:effective
=2001-03
}
:sets
{
:proscription
=in-force
}
:authority
=uk-home-secretary
:evidence
=official-statement
:sources
[
=S45
=S47
]
}
{
:id
=eu-2002-listing
:regime
=EU-931
:kind
=listing
:title
=Listed
:dates
{
:effective
=2002
}
:sets
{
:freeze
=in-force
}
:authority
=eu-council
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=uk-2007-poac
:regime
=UK-TA2000
:kind
=ruling
:title
=POAC allows the appeal and orders removal; the Home Secretary seeks to appeal, the ban stays in force
:dates
{
:decided
=2007-11-30
}
:sets
{
:proscription
=held-unlawful
}
:relief
=removal-ordered
:procedure
=uk-poac-appeal
:stage
=decided
:authority
=uk-poac
:confidence
=likely
:evidence
=official-statement
:sources
[
=S45
=GK
]
}
{
:id
=uk-2008-court-of-appeal
:regime
=UK-TA2000
:kind
=ruling
:title
=Court of Appeal refuses permission to appeal; the ban stays in force until the order
:dates
{
:decided
=2008-05-07
}
:procedure
=uk-poac-appeal
:stage
=decided
:authority
=uk-court-of-appeal
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=uk-2008-deproscription
:regime
=UK-TA2000
:kind
=delisting
:title
=Deproscribed; order approved on 23 June, in force on 24 June 2008
:dates
{
:decided
=2008-06-23
:effective
=2008-06-24
}
:sets
{
:proscription
=ended
}
:end-kind
=deproscribed
:procedure
=uk-poac-appeal
:stage
=in-force
:authority
=uk-home-secretary
:evidence
=official-statement
:sources
[
=S45
=S47
]
:assertions
[
{
:source
=S45
:published
=2008-06-23
:speaker
=House of Commons
:claim
=The order removing the organisation is approved.
}
]
}
{
:id
=eu-2009-delisting
:regime
=EU-931
:kind
=delisting
:title
=List adopted without it
:dates
{
:effective
=2009-01-26
}
:sets
{
:freeze
=ended
}
:end-kind
=delisted
:authority
=eu-council
:evidence
=press
:sources
[
=S73b
]
:assertions
[
{
:source
=S73b
:published
=2009-01-26
:claim
=The Council adopted the list without the organisation.
}
]
}
{
:id
=us-2012-dc-circuit
:regime
=US-FTO
:kind
=ruling
:title
=D.C. Circuit gives the Secretary four months to decide the pending petition; no set-aside
:dates
{
:decided
=2012-06-01
}
:procedure
=us-fto-petition
:stage
=filed
:authority
=us-dc-circuit
:evidence
[
=secondary
=press
]
:sources
[
=S73
=S73b
]
:note
=The day on which the petition was filed is not recorded.
}
{
:id
=us-2012-revocation
:regime
=US-FTO
:kind
=revocation
:title
=Designation revoked
:dates
{
:effective
=2012-09-28
}
:sets
{
:listing
=ended
}
:end-kind
=revoked
:procedure
=us-fto-petition
:stage
=in-force
:authority
=us-secretary-of-state
:evidence
[
=press
=secondary
]
:sources
[
=S73
=S73b
]
}
]
}
Fparties/taliban.yaml
{
:id
=taliban
:name
=Taliban
:kind
=organisation
:description
=Afghan armed movement; in power in Kabul since 15 August 2021 as the Islamic Emirate of Afghanistan. Not to be confused with Tehrik-e Taliban Pakistan (TTP).
:names
[
{
:text
=Taliban Movement
:language
=en
:kind
=formal
}
{
:text
=Islamic Movement of Taliban
:language
=en
:kind
=alias
}
{
:text
=Taliban Islamic Movement
:language
=en
:kind
=alias
}
{
:text
=Taleban
:language
=en
:kind
=alias
}
{
:text
=Tahrike Islami'a Taliban
:kind
=alias
}
{
:text
=Talibano Islami Tahrik
:kind
=alias
}
{
:text
=Islamic Emirate of Afghanistan
:language
=en
:kind
=alias
}
{
:text
=Afghan Taliban
:language
=en
:kind
=alias
}
{
:text
=Талибан
:language
=ru
:kind
=alias
}
{
:text
=Движение Талибан
:language
=ru
:kind
=formal
}
{
:text
=طالبان
:language
=ps
:kind
=alias
}
]
:relations
[
{
:kind
=associated-with
:party
=haqqani-network
:note
=UN entry TAe.012 calls the network a group of Taliban fighters; it has designations of its own.
}
{
:kind
=distinct-from
:party
=ttp
:note
=TTP stands on the UN 1267 list, not on the 1988 list.
}
]
:lists
[
{
:list
=us-ofac-sdn
:entry
=6636
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=none
:remark
=The movement was recognised as terrorist and banned by the judgment of 14 February 2003; no earlier Russian measure is recorded.
:evidence
[
=act
=press
]
:verified-through
=2026-04-30
:sources
[
=S10
=S12
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=No copy of the Rosfinmonitoring list with an entry for the movement was seen, neither before nor after the ruling of 17 April 2025; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:remark
=The movement itself was never an entry. Persons associated with it were listed under resolution 1267 until the split of 17 June 2011 moved them to the 1988 list.
:evidence
[
=list
=official-statement
]
:confidence
=certain
:verified-through
=2026-04-30
:sources
[
=S18
=S41a
=S42
]
:related
{
:sentence
=The movement itself is no entry; persons associated with the Taliban were listed by the 1267 Committee until they were moved to the 1988 list in June 2011.
:valid
=2000-04-12/2011-06-16
}
}
{
:regime
=UN-1988
:baseline
=none
:remark
=The 1988 list holds persons and entities associated with the Taliban; the movement itself has no entry.
:evidence
[
=list
=official-statement
]
:confidence
=certain
:verified-through
=2026-04-30
:sources
[
=S18
=S42
=UN-FILE
]
:related
{
:sentence
=The movement itself is no entry; persons and entities associated with the Taliban are listed.
:valid
=2011-06-17/..
:list
=un-sc
:programme
=Taliban
:counts
[
{
:on
=2015-03-27
:persons
=135
:entities
=5
:sources
[
=UN-FILE
]
}
{
:on
=2021-01-18
:persons
=135
:entities
=5
:sources
[
=S42
]
}
{
:on
=2025-04-17
:persons
=135
:entities
=5
:sources
[
=UN-FILE
]
}
{
:on
=2026-02-27
:persons
=135
:entities
=5
:sources
[
=UN-FILE
]
}
]
}
}
{
:regime
=US-FTO
:baseline
=none
:remark
=Never designated as a Foreign Terrorist Organization. The OFAC list carries the movement with the tag SDGT only.
:evidence
[
=press
=list
]
:verified-through
=2026-04-30
:sources
[
=S69
=OFAC-FILE
]
}
{
:regime
=US-SDGT
:baseline
=none
:remark
=Before Executive Order 13268 of 2 July 2002 the movement was blocked under another order, EO 13129 of 4 July 1999, not under EO 13224.
:evidence
[
=act
]
:verified-through
=2026-04-30
:sources
[
=S25
=S26
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found. The annex to Regulation 2580/2001 as of August 2026 does not name the movement; its earlier states were not checked. Persons are frozen under the EU regime that carries out resolution 1988.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
=OS:EU-AFG
]
}
{
:regime
=UK-TA2000
:baseline
=none
:remark
=The Taliban are not proscribed; TTP and the Haqqani Network are.
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=none
:remark
=Listed in May 2013 together with the Haqqani Network; the day of effect is not certain (3 May is to be verified).
:evidence
=press
:verified-through
=2026-04-30
:sources
[
=S58
=S58a
]
}
{
:regime
=KZ
:baseline
=none
:remark
=Listed from 2005 until it was delisted around the turn of the year 2023–2024; the act was never published. Nothing newer than June 2024 was seen.
:evidence
[
=official-statement
=press
]
:verified-through
=2024-06-03
:sources
[
=S18
=S19
=S20
=S21
]
}
{
:regime
=KG
:baseline
=none
:remark
=Listed from 2006; no longer on the list published on 2 September 2024. The act that ended the listing is unknown. Nothing newer than September 2024 was seen.
:evidence
[
=list
=official-statement
]
:verified-through
=2024-09-06
:sources
[
=S21
=S22
]
}
{
:regime
=TJ
:baseline
=none
:remark
=Still on the list in 2024 and named as designated in April 2025.
:evidence
[
=list
=press
]
:verified-through
=2025-04-18
:sources
[
=S06
=S23
=S24
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=No evidence of a listing was found; unknown, not no.
:verified-through
=2026-04-30
:sources
[
=S23b
]
}
]
:recognition
[
{
:state
=RU
:baseline
=not-recognised
:sources
[
=S16
]
}
]
:remarks
[
{
:regime
=RU-35FZ
:valid
=2025-04-17/..
:text
=UN measures remain binding: the Foreign Ministry said that the ruling does not change Russia's duty to apply the UN Security Council sanctions against persons and entities linked to the Taliban.
:sources
[
=S03
]
}
{
:regime
=RU-35FZ
:valid
=2025-04-17/..
:text
=Not settled since the ruling of 17 April 2025: whether Criminal Code art. 205.5 and the note required in the media still apply, and whether the entry stays in the FSB list and in that of Rosfinmonitoring. No official source was found.
:sources
[
=S03
=S04
=S07
=S08
]
}
{
:regime
=RU-35FZ
:valid
=2003-02-14/..
:text
=The register records no Russian provision on contact with a recognised organisation as such; diplomatic contact went on before and after 2025.
:sources
[
=GK
]
}
{
:regime
=UN-1988
:valid
=2025-04-17/..
:text
=Russia's suspension of its own ban changed nothing here; Russia's Foreign Ministry said so on the day of the ruling.
:sources
[
=S03
=UN-FILE
]
}
{
:regime
=US-SDGT
:valid
=1999-07-04/2002-07-01
:text
=Not under this regime, but not free either: property of the Taliban was blocked under Executive Order 13129 of 4 July 1999 until it was revoked on 2 July 2002.
:sources
[
=S25
=S26
]
}
{
:regime
=US-FTO
:valid
=2007-12-26/..
:text
=By statute (Pub. L. 110-161, div. J, section 691(d)) the Taliban count as a Tier I terrorist organisation for immigration law all the same; that is another regime.
:sources
[
=GK
]
}
{
:regime
=US-FTO
:valid
=2025-05-21/..
:text
=The Secretary of State told Congress that a designation was under review; none is known.
:sources
[
=S69
]
}
{
:regime
=CA-CC
:valid
=2013-05/..
:text
=Being listed and membership as such are no crimes in Canada; financing and participation are.
:sources
[
=S58b
]
}
]
:procedures
[
{
:id
=ru-2025-suspension
:regime
=RU-35FZ
:kind
=suspension
:title
=Suspension of the ban on the Taliban
:applicant
=ru-prosecutor-general
:forum
=ru-supreme-court
:ground
=Federal law of 28 December 2024: the ban may be suspended where there are factual data that the organisation, after its entry in the list, has stopped activity aimed at propaganda, justification and support of terrorism or at the listed crimes.
:closed
=true
:if-granted
{
:sets
{
:ban
=suspended
:recognition
=contested
:list-entry
=contested
}
:consequences
[
{
:outcome
=changes
:text
=The ban on the movement's activity in Russia is suspended.
:sources
[
=S01
=S09
]
}
{
:outcome
=changes
:text
=Press: contact with the movement would no longer be punishable. The register records no provision that punishes contact as such, so it cannot say which rule would fall away.
:valid
=2025-03-31/..
:assertion
{
:source
=P01
:speaker
=New York Post
:via
[
=joepags.com
]
:published
=[2025-03-31..2025-04-16]
:quote
=contact with the group would no longer be punishable as a crime
:claim
=A grant would make contact with the Taliban free of punishment.
}
:sources
[
=P01
]
}
{
:outcome
=stays
:text
=The duty to apply the UN measures (asset freeze, travel ban, arms ban: resolution 2255, paragraph 1) to persons and entities associated with the Taliban.
:valid
=2015-12-21/..
:sources
[
=S41
]
}
{
:outcome
=stays
:text
=Russia's Foreign Ministry confirms that the ruling leaves its UN duties unchanged.
:valid
=2025-04-17/..
:assertion
{
:source
=S03
:speaker
=Russian Foreign Ministry
:published
=2025-04-17
:quote
=does not change Russia's international obligations
}
:sources
[
=S03
]
}
{
:outcome
=stays
:text
=The designation of the Taliban as SDGT by the United States.
:valid
=2002-07-02/..
:sources
[
=S25
]
}
{
:outcome
=stays
:text
=Russia does not recognise the government formed by the movement.
:valid
=../2025-07-02
:sources
[
=S16
]
}
{
:outcome
=not-settled
:text
=Whether Criminal Code art. 205.5 (organising and taking part in the activity of a recognised organisation) still applies.
:valid
=2013-11-02/..
:sources
[
=S01
=S08
]
}
{
:outcome
=not-settled
:text
=Whether media must still note that the organisation is recognised as terrorist and banned (Mass Media Law art. 4, KoAP art. 13.15(2)).
:sources
[
=S08
]
}
{
:outcome
=not-settled
:text
=Whether the entry in the Rosfinmonitoring list, and with it the freezing of funds, falls.
:sources
[
=OS:ru_fedsfm_terror
]
}
]
}
:reversible-by
=A court, on application of the Prosecutor General or a deputy, with data that the activity was resumed.
:sources
[
=S01
=S04
=S09
]
}
{
:id
=us-2025-fto-review
:regime
=US-FTO
:kind
=review
:title
=Review whether to designate the Taliban as a Foreign Terrorist Organization
:applicant
=us-secretary-of-state
:forum
=us-secretary-of-state
:sources
[
=S69
]
}
]
:events
[
{
:id
=us-1999-eo-13129
:kind
=other-designation
:title
=Executive Order 13129 blocks the property of the Taliban (national emergency)
:dates
{
:signed
=1999-07-04
}
:authority
=President of the United States
:instrument
=Executive Order 13129
:state
=US
:evidence
=act
:sources
[
=S26
]
:note
=Country-type programme; replaced on 2 July 2002 by the listing under EO 13224.
}
{
:id
=un-1999-res-1267
:regime
=UN-1267
:kind
=law
:title
=Resolution 1267 creates the regime (freeze and flight ban, in force 30 days later)
:dates
{
:decided
=1999-10-15
}
:authority
=un-security-council
:instrument
=resolution 1267 (1999)
:evidence
=act
:sources
[
=S40b
]
}
{
:id
=ca-1999-un-regulations
:kind
=law
:title
=Canadian regulations carrying out the UN measures (SOR/99-444)
:dates
{
:decided
=1999-11
}
:authority
=Governor in Council
:instrument
=SOR/99-444
:state
=CA
:confidence
=likely
:evidence
=act
:sources
[
=S58c
]
}
{
:id
=un-2000-mohammed-omar
:regime
=UN-1267
:kind
=other-designation
:title
=Mohammed Omar, leader of the Taliban, listed (now TAi.004)
:dates
{
:effective
=2000-04-12
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=ch-2000-ordinance
:kind
=law
:title
=Swiss ordinance on bin Laden, Al-Qaida and the Taliban
:dates
{
:decided
=2000-10-02
}
:authority
=Swiss Federal Council
:instrument
=SR 946.203
:state
=CH
:evidence
=act
:sources
[
=S56c
]
}
{
:id
=un-2000-res-1333
:regime
=UN-1267
:kind
=law
:title
=Resolution 1333 extends the measures to bin Laden and Al-Qaida
:dates
{
:decided
=2000-12-19
}
:authority
=un-security-council
:instrument
=resolution 1333 (2000)
:evidence
=act
:sources
[
=S56c
]
}
{
:id
=un-2001-01-persons
:regime
=UN-1267
:kind
=other-designation
:title
=Persons of the Taliban listed, among them M. Hassan Akhund (TAi.002) and A.K. Motaqi (TAi.026)
:dates
{
:effective
=2001-01-25
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=un-2001-02-persons
:regime
=UN-1267
:kind
=other-designation
:title
=Persons of the Taliban listed, among them A.G. Baradar (TAi.024)
:dates
{
:effective
=2001-02-23
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
{
:id
=eu-2002-regulation-881
:kind
=law
:title
=EU Regulation 881/2002 replaces Regulation 467/2001
:dates
{
:decided
=2002-05-27
}
:authority
=Council of the European Union
:instrument
=Regulation (EC) 881/2002
:evidence
=act
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=us-2002-eo-13268
:regime
=US-SDGT
:kind
=listing
:title
=Added with Mohammed Omar to the annex of Executive Order 13224; EO 13129 revoked
:dates
{
:signed
=2002-07-02
:effective
=2002-07-02
:published
=2002-07-03
}
:sets
{
:listing
=in-force
}
:authority
=us-president
:instrument
=Executive Order 13268
:evidence
=act
:sources
[
=S25
]
:assertions
[
{
:source
=S25
:published
=2002-07-02
:speaker
=President of the United States
:claim
=Ends the Taliban emergency, revokes EO 13129, adds The Taliban to the annex of EO 13224.
}
]
}
{
:id
=ru-2003-judgment
:regime
=RU-35FZ
:kind
=listing
:title
=Recognised as terrorist and banned, with fourteen other organisations
:dates
{
:decided
=2003-02-14
:effective
{
:date
=2003-03-04
:confidence
=likely
}
}
:sets
{
:ban
=in-force
:recognition
=in-force
}
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:instrument
=judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
:closed
=true
:evidence
[
=act
=press
]
:sources
[
=S10
=S12
=GK
]
:assertions
[
{
:source
=S10
:published
=2003-02-14
:claim
=The Supreme Court, in closed session, recognised fifteen organisations as terrorist and banned their activity in Russia.
}
]
:note
=Under the law then in force (130-FZ of 1998). The case number is likely, not certain; 4 March 2003, the day of entry into force, is as carried in the FSB list (general knowledge).
}
{
:id
=ru-2006-list
:regime
=RU-35FZ
:kind
=publication
:title
=Unified federal list first published, with 17 names
:dates
{
:published
=2006-07
:list-updated
=2006-07
}
:sets
{
:list-entry
=in-force
}
:authority
=ru-fsb
:instrument
=unified federal list, Rossiyskaya Gazeta
:evidence
=press
:sources
[
=S11
]
:note
=Published at the end of July 2006.
}
{
:id
=ru-2021-media-wording
:regime
=RU-35FZ
:kind
=fact
:title
=State media change the wording to "under UN sanctions for terrorist activity"
:dates
{
:announced
=2021-11-08
}
:evidence
=press
:sources
[
=S08b
]
:assertions
[
{
:source
=S08b
:published
=2021-11-09
:claim
=An internal instruction of the state media holding; no change of the ban.
}
]
}
{
:id
=kz-2005-listing
:regime
=KZ
:kind
=listing
:title
=Recognised as terrorist and banned
:dates
{
:decided
=2005-03-15
}
:sets
{
:listing
=in-force
}
:authority
=kz-supreme-court
:evidence
=press
:sources
[
=S21
]
}
{
:id
=tj-2006-listing
:regime
=TJ
:kind
=listing
:title
=Recognised as terrorist, together with Al-Qaida and others
:dates
{
:decided
=2006-03-30
}
:sets
{
:listing
=in-force
}
:authority
=tj-supreme-court
:applicant
=Prosecutor General of Tajikistan
:evidence
[
=official-statement
=list
]
:sources
[
=S23
]
}
{
:id
=kg-2006-listing
:regime
=KG
:kind
=listing
:title
=Recognised as terrorist and banned by the Pervomaisky district court of Bishkek
:dates
{
:decided
=2006-09-15
}
:sets
{
:listing
=in-force
}
:authority
=kg-district-court
:evidence
=press
:sources
[
=S21
]
}
{
:id
=kz-2023-statement
:regime
=KZ
:kind
=statement
:title
=Foreign Ministry says that a decision to remove the movement was taken
:dates
{
:announced
=2023-12-29
}
:authority
=Foreign Ministry of Kazakhstan
:evidence
=official-statement
:sources
[
=S18
]
:assertions
[
{
:source
=S18
:published
=2023-12-29
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:claim
=A decision to remove was taken, because the UN does not list the movement.
}
]
}
{
:id
=kz-2024-delisting
:regime
=KZ
:kind
=delisting
:title
=Taken off the national list by an act that was not published
:dates
{
:effective
=[2023-12-29..2024-01]
:announced
=2023-12-29
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:unpublished
=true
:evidence
[
=official-statement
=list
]
:sources
[
=S18
=S19
=S20
=S21
]
:assertions
[
{
:source
=S18
:published
=2023-12-29
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:claim
=A decision to remove the movement from the list was taken.
}
{
:source
=S19
:published
=2024-01
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:via
[
=Orda.kz
]
:claim
=The movement has already been excluded from the list.
}
{
:source
=S20
:published
=2024-06-03
:speaker
=President of Kazakhstan
:claim
=Kazakhstan has taken the movement off its list.
}
]
:note
=The day, number and acting body are unknown: sources name the government, the Security Council, or nobody. The list itself is known through these statements only. A conviction for attempted recruitment into the Taliban was handed down in Almaty about ten days before the announcement.
}
{
:id
=kz-2024-confirmation
:regime
=KZ
:kind
=statement
:title
=Foreign Ministry says that the movement has already been excluded
:dates
{
:announced
=2024-01
}
:authority
=Foreign Ministry of Kazakhstan
:evidence
=official-statement
:sources
[
=S19
]
:note
=Middle of January 2024, about two weeks after the first statement.
}
{
:id
=kz-2024-president
:regime
=KZ
:kind
=statement
:title
=President restates the removal before heads of parliaments of the CSTO
:dates
{
:announced
=2024-06-03
}
:authority
=President of Kazakhstan
:evidence
=official-statement
:sources
[
=S20
]
:assertions
[
{
:source
=S20
:published
=2024-06-03
:speaker
=President of Kazakhstan
}
]
}
{
:id
=kg-2024-list
:regime
=KG
:kind
=delisting
:title
=No longer on the list of 20 organisations published by the Prosecutor General
:dates
{
:effective
=2024-09-02
:list-updated
=2024-09-02
:published
=2024-09-02
}
:sets
{
:listing
=ended
}
:end-kind
=delisted
:authority
=kg-prosecutor-general
:unpublished
=true
:evidence
[
=official-statement
=list
]
:sources
[
=S22
]
:assertions
[
{
:source
=S22
:published
=2024-09-02
:speaker
=Prosecutor General of Kyrgyzstan
:claim
=The published list of 20 organisations has no entry for the movement.
}
{
:source
=S22
:published
=[2024-09-05..2024-09-06]
:speaker
=Foreign Ministry of Kyrgyzstan
:claim
=The movement was removed from the list.
}
]
:note
=The end became visible with the list of 2 September 2024. The judicial act behind it is unknown and may be earlier; officials referred journalists to the courts.
}
{
:id
=kg-2024-statement
:regime
=KG
:kind
=statement
:title
=Foreign Ministry confirms the removal
:dates
{
:announced
=[2024-09-05..2024-09-06]
}
:authority
=Foreign Ministry of Kyrgyzstan
:evidence
=official-statement
:sources
[
=S22
]
:note
=After reports in the Afghan press first, then elsewhere.
}
{
:id
=un-2011-split
:regime
=UN-1988
:kind
=law
:title
=Resolutions 1988 and 1989 split the list into Taliban and Al-Qaida
:dates
{
:decided
=2011-06-17
}
:authority
=un-security-council
:instrument
=resolution 1988 (2011)
:evidence
=act
:sources
[
=S41a
]
}
{
:id
=eu-2011-regulation-753
:kind
=law
:title
=EU Regulation 753/2011 and Decision 2011/486/CFSP carry out resolution 1988
:dates
{
:decided
=2011-08-01
}
:authority
=Council of the European Union
:instrument
=Regulation (EU) 753/2011
:evidence
=act
:sources
[
=OS:EU-AFG
]
}
{
:id
=un-2015-res-2255
:regime
=UN-1988
:kind
=law
:title
=Resolution 2255 restates the measures now in force
:dates
{
:decided
=2015-12-21
}
:authority
=un-security-council
:instrument
=resolution 2255 (2015)
:evidence
=act
:sources
[
=S41
]
}
{
:id
=un-2021-res-2615
:regime
=UN-1988
:kind
=law
:title
=Resolution 2615 makes the humanitarian exception for Afghanistan
:dates
{
:decided
=2021-12-22
}
:authority
=un-security-council
:instrument
=resolution 2615 (2021)
:evidence
=act
:sources
[
=S61a
]
}
{
:id
=un-2022-res-2664
:regime
=UN-1988
:kind
=law
:title
=Resolution 2664 makes the standing humanitarian carve-out and keeps paragraph 1 of 2615
:dates
{
:decided
=2022-12-09
}
:authority
=un-security-council
:instrument
=resolution 2664 (2022)
:evidence
=act
:sources
[
=S51b
]
}
{
:id
=un-2024-res-2763
:regime
=UN-1988
:kind
=renewal
:title
=Monitoring Team renewed for 14 months
:dates
{
:decided
=2024-12-13
}
:authority
=un-security-council
:instrument
=resolution 2763 (2024)
:evidence
=act
:sources
[
=S37
]
}
{
:id
=un-2026-res-2816
:regime
=UN-1988
:kind
=renewal
:title
=Monitoring Team renewed to 17 February 2027; travel exemptions not renewed
:dates
{
:decided
=2026-02-12
}
:authority
=un-security-council
:instrument
=resolution 2816 (2026)
:evidence
=press
:sources
[
=S36
]
:note
=Adopted 15 to 0.
}
{
:id
=ch-2025-ordinance-split
:kind
=law
:title
=Swiss ordinance split into one on the Taliban and one on ISIL and Al-Qaida
:dates
{
:decided
=2025-03-21
:effective
=2025-05-15
}
:authority
=Swiss Federal Council
:state
=CH
:evidence
=act
:sources
[
=S56
]
:note
=No change of restrictions or humanitarian exceptions.
}
{
:id
=au-2025-framework
:kind
=other-designation
:title
=Australian Afghanistan framework; four officials listed (Hanafi, Nadeem, Sharei, A.H. Haqqani)
:dates
{
:effective
=2025-12-06
}
:authority
=Australian Foreign Minister
:state
=AU
:evidence
=press
:sources
[
=S61d
]
}
{
:id
=ca-2013-listing
:regime
=CA-CC
:kind
=listing
:title
=Listed under Criminal Code s. 83.05, with the Haqqani Network
:dates
{
:effective
=2013-05
:announced
=2013-05-15
}
:sets
{
:listing
=in-force
}
:authority
=ca-governor-in-council
:evidence
=press
:sources
[
=S58
=S58a
]
:assertions
[
{
:source
=S58
:published
=2013-05-15
:via
[
=Canadian Press
]
:claim
=The Taliban and the Haqqani Network have been added to the list.
}
]
:note
=In effect early in May 2013; the day (3 May?) is to be verified.
}
{
:id
=ca-2023-c41
:regime
=CA-CC
:kind
=law
:title
=S.C. 2023, c. 14 (Bill C-41) makes the humanitarian exception
:dates
{
:effective
=2023-06-20
}
:authority
=Parliament of Canada
:instrument
=S.C. 2023, c. 14
:evidence
=act
:sources
[
=S59
]
}
{
:id
=us-2007-tier-1
:kind
=other-designation
:title
=By statute a Tier I terrorist organisation for immigration law
:dates
{
:effective
=2007-12-26
}
:authority
=Congress of the United States
:instrument
=Pub. L. 110-161, div. J, section 691(d)
:state
=US
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2021-gl-14-15
:regime
=US-SDGT
:kind
=licence
:title
=General licences 14 and 15 (humanitarian assistance; agricultural goods and medicine)
:dates
{
:published
=2021-09-24
}
:authority
=us-ofac
:evidence
=secondary
:sources
[
=S31
]
}
{
:id
=us-2021-gl-16
:regime
=US-SDGT
:kind
=licence
:title
=General licence 16 (non-commercial personal remittances)
:dates
{
:published
=2021-12-10
}
:authority
=us-ofac
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2021-gl-17-18-19
:regime
=US-SDGT
:kind
=licence
:title
=General licences 17, 18 and 19 (official business; international organisations; NGOs)
:dates
{
:published
{
:date
=2021-12-22
:confidence
=likely
}
}
:authority
=us-ofac
:evidence
=secondary
:sources
[
=S31
]
}
{
:id
=us-2022-gl-20
:regime
=US-SDGT
:kind
=licence
:title
=General licence 20 (Afghanistan and its governing institutions)
:dates
{
:published
=2022-02-25
}
:authority
=us-ofac
:evidence
[
=official-statement
=secondary
]
:sources
[
=S30
=S30a
]
}
{
:id
=us-2025-fto-statement
:regime
=US-FTO
:kind
=statement
:title
=Secretary of State tells Congress that a designation is under review
:dates
{
:announced
=2025-05-21
}
:procedure
=us-2025-fto-review
:stage
=under-study
:authority
=us-secretary-of-state
:evidence
=press
:sources
[
=S69
]
:assertions
[
{
:source
=S69
:published
=2025-05-21
:speaker
=United States Secretary of State
:hedge
=under review
:claim
=Designation of the Taliban as a Foreign Terrorist Organization is under review.
}
]
}
{
:id
=us-2026-wrongful-detention
:kind
=other-designation
:title
=Afghanistan designated a State Sponsor of Wrongful Detention (not a terrorism measure)
:dates
{
:announced
=2026-03-09
}
:authority
=United States Secretary of State
:state
=US
:evidence
=official-statement
:sources
[
=S70
]
}
{
:id
=af-2021-takes-power
:kind
=fact
:title
=Takes power in Kabul; no list changes of itself
:dates
{
:effective
=2021-08-15
}
:state
=AF
:evidence
=press
:sources
[
=S05
]
}
{
:id
=ru-2025-government-recognised
:kind
=government-recognition
:title
=Russia recognises the government, the first state to do so
:dates
{
:effective
=2025-07-03
}
:authority
=President and Foreign Ministry of Russia
:state
=RU
:evidence
=press
:sources
[
=S16
]
:assertions
[
{
:source
=S16
:published
=2025-07-03
:claim
=The ambassador's credentials were accepted and the Islamic Emirate recognised.
}
]
}
{
:id
=ru-2026-credentials
:kind
=fact
:title
=Credentials of the ambassador received by the President of Russia
:dates
{
:effective
=2026-01
}
:authority
=President of Russia
:state
=RU
:evidence
=press
:sources
[
=S17
]
:note
=Middle of January 2026.
}
{
:id
=ru-2024-04-under-study
:regime
=RU-35FZ
:kind
=statement
:title
=Foreign Ministry says that removal from the list is being considered
:dates
{
:announced
=2024-04-02
}
:procedure
=ru-2025-suspension
:stage
=under-study
:authority
=Foreign Ministry of Russia
:evidence
[
=official-statement
=press
]
:sources
[
=S13d
]
:assertions
[
{
:source
=S13d
:published
=2024-04-02
:speaker
=Russian Foreign Ministry
:via
[
=TASS
]
:claim
=Removal of the movement from the list is under study.
}
]
}
{
:id
=ru-2024-05-proposal
:regime
=RU-35FZ
:kind
=statement
:title
=Foreign Ministry and Ministry of Justice propose the removal to the President
:dates
{
:announced
=2024-05-27
}
:procedure
=ru-2025-suspension
:stage
=under-study
:authority
=Foreign Ministry and Ministry of Justice of Russia
:evidence
[
=official-statement
=press
]
:sources
[
=S13d
]
:assertions
[
{
:source
=S13d
:published
=2024-05-27
:via
[
=TASS
]
:claim
=Both ministries reported to the President that the movement could be removed from the list.
}
]
}
{
:id
=ru-2024-07-allies
:regime
=RU-35FZ
:kind
=statement
:title
=President calls the Taliban allies in fighting terrorism
:dates
{
:announced
=2024-07
}
:authority
=President of Russia
:evidence
[
=official-statement
=press
]
:sources
[
=S13e
]
:assertions
[
{
:source
=S13e
:published
=2024-12
:speaker
=President of Russia
:quote
=allies
:claim
=The Taliban are allies in the fight against terrorism.
}
]
}
{
:id
=ru-2024-10-in-principle
:regime
=RU-35FZ
:kind
=statement
:title
=FSB director and presidential envoy speak of a decision in principle; legal steps pending
:dates
{
:announced
=2024-10-04
}
:procedure
=ru-2025-suspension
:stage
=announced
:authority
=FSB director and presidential envoy
:evidence
[
=official-statement
=press
]
:sources
[
=S13
]
:assertions
[
{
:source
=S13
:published
=2024-10-04
:speaker
=FSB director and presidential envoy
:hedge
=decision in principle
:claim
=Removal is decided in principle; the legal steps are still to be taken. ISIS-K is named as a common enemy.
}
]
}
{
:id
=ru-2024-11-bill
:regime
=RU-35FZ
:kind
=law
:title
=Bill on suspending the ban on listed organisations introduced
:dates
{
:announced
=2024-11-26~
}
:procedure
=ru-2025-suspension
:stage
=announced
:authority
=senators and deputies
:confidence
=likely
:evidence
=press
:sources
[
=S13b
]
:assertions
[
{
:source
=S13b
:published
=2024-11-26
:speaker
=authors of the bill
:quote
=legal gap
:claim
=The law knew no way to end a ban.
}
]
}
{
:id
=ru-2024-12-first-reading
:regime
=RU-35FZ
:kind
=law
:title
=State Duma passes the bill in first reading
:dates
{
:decided
=2024-12-10
}
:procedure
=ru-2025-suspension
:stage
=announced
:authority
=State Duma
:evidence
=press
:sources
[
=S13c
]
}
{
:id
=ru-2024-12-third-reading
:regime
=RU-35FZ
:kind
=law
:title
=State Duma passes the bill in second and third reading
:dates
{
:decided
=2024-12-17
}
:procedure
=ru-2025-suspension
:stage
=announced
:authority
=State Duma
:evidence
=press
:sources
[
=S13c
]
}
{
:id
=ru-2024-12-law
:regime
=RU-35FZ
:kind
=law
:title
=Law on the temporary suspension of a ban signed and published
:dates
{
:signed
=2024-12-28
:published
=2024-12-28
}
:procedure
=ru-2025-suspension
:stage
=announced
:authority
=President of Russia
:instrument
=Federal Law of 28 December 2024 (No. 513-FZ)
:evidence
=act
:sources
[
=S01
]
:note
=The number is likely. When it came into force is disputed; see the conflicts.
}
{
:id
=ru-2025-03-admission
:regime
=RU-35FZ
:kind
=admission
:title
=Claim of the Prosecutor General to suspend the ban accepted by the Supreme Court
:dates
{
:announced
=2025-03-31
}
:procedure
=ru-2025-suspension
:stage
=admitted
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:evidence
[
=official-statement
=press
]
:sources
[
=S09
]
:assertions
[
{
:source
=S09
:published
=2025-03-31
:speaker
=press service of the Supreme Court
:hedge
=asked to suspend
:claim
=The claim is to suspend the ban on activity of an organisation on the unified federal list.
}
]
}
{
:id
=ru-2025-03-scheduling
:regime
=RU-35FZ
:kind
=scheduling
:title
=Closed hearing set for 17 April 2025
:dates
{
:announced
=2025-03-31
:scheduled-for
=2025-04-17
}
:procedure
=ru-2025-suspension
:stage
=scheduled
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:closed
=true
:evidence
[
=official-statement
=press
]
:sources
[
=S09
]
:assertions
[
{
:source
=S09
:published
=2025-03-31
:speaker
=press service of the Supreme Court
:claim
=The hearing is set for 17 April and will be closed.
}
]
}
{
:id
=ru-2025-04-hearing
:regime
=RU-35FZ
:kind
=hearing
:title
=Hearing held behind closed doors; the Taliban represented by counsel
:dates
{
:decided
=2025-04-17
:announced
=2025-04-17
}
:procedure
=ru-2025-suspension
:stage
=heard
:authority
=ru-supreme-court
:closed
=true
:evidence
=press
:sources
[
=S04
=S05
=S07
]
}
{
:id
=ru-2025-04-ruling
:regime
=RU-35FZ
:kind
=suspension
:title
=Ban on activity suspended; claim granted, effective at once, open to appeal
:dates
{
:decided
=2025-04-17
:effective
=2025-04-17
}
:sets
{
:ban
=suspended
:recognition
=contested
:list-entry
=contested
}
:procedure
=ru-2025-suspension
:stage
=in-force
:authority
=ru-supreme-court
:applicant
=ru-prosecutor-general
:instrument
=judgment of the Supreme Court of 17 April 2025 (judge Oleg Nefedov)
:closed
=true
:evidence
[
=press
=official-statement
]
:sources
[
=S04
=S05
=S07
]
:assertions
[
{
:source
=S04
:published
=2025-04-17
:speaker
=judge Oleg Nefedov
:via
[
=TASS
]
:quote
=the previously established ban on the activities of the Taliban movement ... is suspended
}
{
:source
=S03
:published
=2025-04-17
:speaker
=Russian Foreign Ministry
:via
[
=TASS
]
:quote
=suspend the terrorist status
}
{
:source
=S07
:published
=[2025-04-17..2025-12-31]
:speaker
=Prosecutor General's Office
:via
[
=its Telegram channel
]
:quote
=исключено из реестра террористических организаций
:claim
=The movement is excluded from the register of terrorist organisations.
}
{
:source
=S08
:published
=[2025-04-18..2025-12-31]
:speaker
=Alexander Molokhov, counsel for the Taliban
:via
[
=Gazeta.Ru
]
:quote
=в реестре террористов, который ведет ФСБ, движение по-прежнему числится
:claim
=The ruling suspends the ban only; the status stands and the entry is still in the FSB register.
}
]
:note
=Number of the case not found; whether it was appealed is not known.
}
{
:id
=ru-2025-04-un-statement
:regime
=RU-35FZ
:kind
=statement
:title
=Foreign Ministry says that duties under the UN sanctions are unchanged
:dates
{
:announced
=2025-04-17
}
:authority
=Foreign Ministry of Russia
:evidence
=official-statement
:sources
[
=S03
]
:assertions
[
{
:source
=S03
:published
=2025-04-17
:speaker
=Russian Foreign Ministry
:via
[
=TASS
]
:quote
=does not change Russia's international obligations
:claim
=Russia must go on applying the UN sanctions against persons and entities associated with the Taliban.
}
]
}
{
:id
=ru-2025-counsel-statement
:regime
=RU-35FZ
:kind
=statement
:title
=Counsel says that the status is not lifted and the entry still stands in the FSB register
:dates
{
:announced
=[2025-04-18..2025-12-31]
}
:authority
=Alexander Molokhov, counsel for the Taliban
:evidence
=press
:sources
[
=S08
]
:note
=The copy seen is undated; after the ruling.
}
{
:id
=ru-2025-fsb-database
:regime
=RU-35FZ
:kind
=report
:title
=Report that the FSB database shows the decision in force
:dates
{
:published
=[2025-04-18..2025-12-31]
}
:confidence
=to-verify
:evidence
=secondary
:sources
[
=S08c
]
:assertions
[
{
:source
=S08c
:published
=[2025-04-18..2025-12-31]
:via
[
=RIA
]
:claim
=According to the FSB database the decision to suspend the ban has taken effect.
}
]
:note
=Machine-translated copy, day not found.
}
]
:conflicts
[
{
:id
=ru-2025-effect
:regime
=RU-35FZ
:facet
=recognition
:topic
=What the ruling of 17 April 2025 did
:valid
=2025-04-17/..
:statements
[
{
:source
=S04
:published
=2025-04-17
:speaker
=judge Oleg Nefedov
:via
[
=TASS
]
:quote
=the previously established ban on the activities of the Taliban movement ... is suspended
:claim
=The ban is suspended.
}
{
:source
=S03
:published
=2025-04-17
:speaker
=Russian Foreign Ministry
:via
[
=TASS
]
:quote
=suspend the terrorist status
:claim
=The terrorist status is suspended.
}
{
:source
=S06
:published
=2025-04
:via
[
=RBC
]
:quote
=removed from the list
:claim
=The movement is removed from the list of terrorist organisations.
}
{
:source
=S06b
:published
=2025-04-18
:via
[
=TASS
=RBC
]
:claim
=Russia removes the Taliban from its terror list.
}
{
:source
=S08
:published
=[2025-04-18..2025-12-31]
:speaker
=Alexander Molokhov, counsel for the Taliban
:via
[
=Gazeta.Ru
]
:claim
=The status as a terrorist organisation is not lifted.
}
]
:reading
=The official act comes first: the ban is suspended. "Removed" is the press's characterisation. Whether the recognition of 2003 survives is not settled.
}
{
:id
=ru-2025-fsb-list
:regime
=RU-35FZ
:facet
=list-entry
:topic
=Whether the movement left the FSB's list after the ruling
:valid
=2025-04-17/..
:statements
[
{
:source
=S07
:published
=[2025-04-17..2025-12-31]
:speaker
=Prosecutor General's Office
:via
[
=its Telegram channel
]
:quote
=исключено из реестра террористических организаций
:claim
=Excluded from the register.
}
{
:source
=S08
:published
=[2025-04-18..2025-12-31]
:speaker
=Alexander Molokhov, counsel for the Taliban
:via
[
=Gazeta.Ru
]
:quote
=в реестре террористов, который ведет ФСБ, движение по-прежнему числится
:claim
=Still in the FSB register; the media note is still due.
}
{
:source
=S08c
:published
=[2025-04-18..2025-12-31]
:via
[
=RIA
]
:claim
=The FSB database shows the decision in force.
}
]
:reading
=Contested; the third statement is to be verified.
}
{
:id
=ru-2024-law-in-force
:regime
=RU-35FZ
:topic
=When the law of 28 December 2024 came into force
:valid
=2024-12-28/..
:statements
[
{
:source
=S04
:published
=2025-04-17
:speaker
=TASS
:claim
=In December 2024.
}
{
:source
=S08
:published
=[2025-04-18..2025-12-31]
:speaker
=Alexander Molokhov, counsel for the Taliban
:via
[
=Gazeta.Ru
]
:claim
=In January.
}
]
:reading
=Unresolved; it changes no status.
}
{
:id
=ru-2003-start
:regime
=RU-35FZ
:topic
=Since when the movement was banned in Russia
:valid
=2003-02-14/..
:statements
[
{
:source
=S10
:published
=2003-02-14
:claim
=Judgment of 14 February 2003.
}
{
:source
=S05
:published
=2025-04
:speaker
=Kommersant
:claim
=Since 14 February 2003.
}
{
:source
=S05b
:published
=2025-04-17
:speaker
=Radio 1
:quote
=since 2004
:claim
=Since 2004.
}
]
:reading
=14 February 2003; the third statement is wrong.
}
{
:id
=ru-2025-asked-for
:regime
=RU-35FZ
:topic
=What the Prosecutor General asked for
:valid
=2025-03-31/..
:statements
[
{
:source
=S09
:published
=2025-03-31
:speaker
=press service of the Supreme Court
:claim
=To suspend the ban on activity of an organisation on the unified federal list.
}
{
:source
=P01
:published
=[2025-03-31..2025-04-16]
:speaker
=New York Post
:via
[
=joepags.com
]
:claim
=To remove the Taliban from the list of terrorist organisations.
}
]
:reading
=To suspend the ban; "remove" is the press's word.
}
{
:id
=ru-2024-what-the-law-allows
:regime
=RU-35FZ
:topic
=What the law of 28 December 2024 allows
:valid
=2024-12-28/..
:statements
[
{
:source
=S01
:published
=2024-12-28
:speaker
=Kremlin
:claim
=A court may suspend the ban, on application of the Prosecutor General or a deputy; reversible in the same way.
}
{
:source
=P01
:published
=[2025-03-31..2025-04-16]
:speaker
=New York Post
:via
[
=joepags.com
]
:claim
=Groups may be delisted if they ceased supporting terrorism.
}
]
:reading
=Suspension, reversible; not delisting.
}
{
:id
=un-who-listed
:regime
=UN-1988
:topic
=Whether the UN lists the movement itself
:valid
=2011-06-17/..
:statements
[
{
:source
=S22b
:quote
=UN Security Council recognised the Taliban as terrorists
:claim
=The UN recognised the Taliban as terrorists before Russia did.
}
{
:source
=S18
:published
=2023-12-29
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:quote
=does not list it
:claim
=The UN does not list the movement.
}
]
:reading
=The second fits the list file, which has no entry for the movement.
}
{
:id
=kz-year-of-ban
:regime
=KZ
:topic
=When Kazakhstan banned the movement
:valid
=2005-03-15/..
:statements
[
{
:source
=S21
:claim
=15 March 2005.
}
{
:source
=S18b
:claim
=2015.
}
]
:reading
=15 March 2005; the second is Iranian press.
}
{
:id
=kz-when-delisted
:regime
=KZ
:topic
=When Kazakhstan delisted the movement
:valid
=2023-12-29/..
:statements
[
{
:source
=S18
:published
=2023-12-29
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:claim
=A decision was taken (29 December 2023).
}
{
:source
=S19
:published
=2024-01
:speaker
=spokesman, Foreign Ministry of Kazakhstan
:via
[
=Orda.kz
]
:claim
=Already excluded (middle of January 2024).
}
{
:source
=S21
:quote
=in June this year
:claim
=June 2024.
}
]
:reading
=Between 29 December 2023 and January 2024; June 2024 is a restatement.
}
{
:id
=kz-who-decided
:regime
=KZ
:topic
=Who in Kazakhstan decided
:valid
=2023-12-29/..
:statements
[
{
:source
=S20
:published
=2024-06-03
:claim
=The government.
}
{
:source
=S18c
:claim
=The Security Council.
}
]
:reading
=Open; the act was not published.
}
{
:id
=kg-when-delisted
:regime
=KG
:topic
=When Kyrgyzstan delisted the movement
:valid
=2024-09-02/..
:statements
[
{
:source
=S22
:published
=2024-09-02
:speaker
=Prosecutor General of Kyrgyzstan
:claim
=The list of 2 September 2024 has no entry.
}
{
:source
=S22
:published
=[2024-09-05..2024-09-06]
:speaker
=Foreign Ministry of Kyrgyzstan
:claim
=Removed; stated on 5 or 6 September 2024.
}
]
:reading
=Both are kept; the act is unknown.
}
{
:id
=us-2001-or-2002
:regime
=US-SDGT
:topic
=When OFAC's list came to name the movement
:valid
=2001/..
:statements
[
{
:source
=S72
:published
=2021-09-24
:speaker
=law firm (Willkie)
:claim
=Designated in 2001.
}
{
:source
=S25
:published
=2002-07-02
:speaker
=President of the United States
:claim
=Added by Executive Order 13268 of 2 July 2002.
}
]
:reading
=The order of 2002.
}
{
:id
=un-res-2816
:regime
=UN-1988
:topic
=Number and date of the resolution of February 2026
:valid
=2026-02-12/..
:statements
[
{
:source
=S36b
:claim
=Resolution 281 of 23 February.
}
{
:source
=S36
:published
=2026-02-12
:claim
=Resolution 2816 of 12 February 2026.
}
]
:reading
=Resolution 2816 of 12 February 2026.
}
{
:id
=au-no-longer-terrorist
:topic
=What Australia holds of the movement
:valid
=2021-12-22/..
:statements
[
{
:source
=S61a
:speaker
=Australian Department of Foreign Affairs and Trade
:quote
=The Taliban is no longer considered a terrorist organisation
}
{
:source
=S61a
:speaker
=Australian Department of Foreign Affairs and Trade
:claim
=Sanctions continue.
}
]
:reading
=Two facts, both on one undated page.
}
]
}
Fparties/ttp.yaml
{
:id
=ttp
:name
=Tehrik-e Taliban Pakistan
:kind
=organisation
:description
=Armed group in Pakistan formed in 2007. Not the Taliban of Afghanistan: the UN holds it on the 1267 list, not on the 1988 list.
:names
[
{
:text
=TTP
:kind
=alias
}
{
:text
=Tehrik-I-Taliban Pakistan
:kind
=alias
}
{
:text
=Tehrik-e-Taliban
:kind
=alias
}
{
:text
=Tehreek-e-Taliban
:kind
=alias
}
{
:text
=Pakistani Taliban
:language
=en
:kind
=alias
}
{
:text
=تحریک طالبان پاکستان
:language
=ur
:kind
=formal
}
]
:relations
[
{
:kind
=distinct-from
:party
=taliban
:note
=Another organisation, under another UN list.
}
]
:lists
[
{
:list
=un-sc
:entry
=2971894
:reference
=QDe.132
}
{
:list
=us-ofac-sdn
:entry
=12206
}
]
:coverage
[
{
:regime
=RU-35FZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=RU-115FZ
:baseline
=unknown
:remark
=The Rosfinmonitoring list was not seen; not established.
:verified-through
=2026-04-30
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:regime
=UN-1267
:baseline
=none
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=UN-1988
:baseline
=none
:remark
=TTP is not on the 1988 (Taliban) list; it stands on the 1267 list as QDe.132.
:evidence
=list
:verified-through
=2026-04-30
:sources
[
=S42
=UN-FILE
]
}
{
:regime
=US-FTO
:baseline
=none
:evidence
=act
:verified-through
=2026-04-30
:sources
[
=S28
]
}
{
:regime
=US-SDGT
:baseline
=none
:evidence
=list
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=S28
=OFAC-FILE
]
}
{
:regime
=EU-931
:baseline
=unknown
:remark
=No listing found; the annex as of August 2026 does not name the group, its earlier states were not checked.
:verified-through
=2026-04-30
:sources
[
=OS:eu_journal_sanctions
]
}
{
:regime
=UK-TA2000
:baseline
=none
:remark
=Proscribed in January 2011; the day is not recorded.
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=CA-CC
:baseline
=none
:evidence
=unsourced
:confidence
=likely
:verified-through
=2026-04-30
:sources
[
=GK
]
}
{
:regime
=KZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=KG
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=TJ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
{
:regime
=UZ
:baseline
=unknown
:remark
=Not checked.
:verified-through
=2026-04-30
:evidence
=unsourced
:sources
[
=GK
]
}
]
:events
[
{
:id
=pk-2008-proscription
:kind
=other-designation
:title
=Proscribed in Pakistan under the Anti-Terrorism Act
:dates
{
:effective
=2008-08-25
}
:authority
=Government of Pakistan
:instrument
=Anti-Terrorism Act 1997, s. 11B
:state
=PK
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=us-2010-fto
:regime
=US-FTO
:kind
=listing
:title
=Designated as a Foreign Terrorist Organization
:dates
{
:published
=2010-09-01
:effective
=2010-09-01
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:instrument
=notice in the Federal Register
:evidence
=act
:sources
[
=S28
]
}
{
:id
=us-2010-sdgt
:regime
=US-SDGT
:kind
=listing
:title
=Designated as a Specially Designated Global Terrorist
:dates
{
:effective
=2010-09-01
}
:sets
{
:listing
=in-force
}
:authority
=us-secretary-of-state
:confidence
=likely
:evidence
[
=act
=list
]
:sources
[
=S28
=OFAC-FILE
]
:note
=The source for the day is certain about the FTO designation; the OFAC list carries both tags.
}
{
:id
=uk-2011-proscription
:regime
=UK-TA2000
:kind
=listing
:title
=Proscribed
:dates
{
:effective
=2011-01
}
:sets
{
:proscription
=in-force
}
:authority
=uk-home-secretary
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
:note
=The order is thought to be SI 2011/108; to be verified.
}
{
:id
=ca-2011-listing
:regime
=CA-CC
:kind
=listing
:title
=Listed under Criminal Code s. 83.05
:dates
{
:effective
=2011-07-05
}
:sets
{
:listing
=in-force
}
:authority
=ca-governor-in-council
:confidence
=likely
:evidence
=unsourced
:sources
[
=GK
]
}
{
:id
=un-2011-listing
:regime
=UN-1267
:kind
=listing
:title
=Listed as QDe.132
:dates
{
:effective
=2011-07-29
}
:sets
{
:listing
=in-force
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
=UN-FILE
]
}
{
:id
=un-2020-review
:regime
=UN-1267
:kind
=review
:title
=Review under resolution 2368 concluded; entry kept
:dates
{
:decided
=2020-11-24
}
:authority
=un-1267-committee
:evidence
=list
:sources
[
=S42
]
}
]
}
Fregimes/AE.yaml
{
:id
=AE
:jurisdiction
=AE
:title
=Local Terrorist List of the United Arab Emirates
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations and persons that the Cabinet lists on the proposal of the Supreme Council for National Security.
:authorities
[
{
:id
=ae-supreme-council
:name
=Supreme Council for National Security
:roles
[
=applicant
=review
]
}
{
:id
=ae-cabinet
:name
=Cabinet
:roles
[
=decider
]
}
{
:id
=ae-ministry-of-justice
:name
=Ministry of Justice
:roles
[
=review
]
}
{
:id
=ae-eocn
:name
=Executive Office for Control and Non-Proliferation
:roles
[
=publisher
=keeper
]
}
]
:instruments
[
{
:id
=ae-law-7-2014
:title
=Federal Law 7 of 2014
:date
=2014
:sources
[
=S63
=OS:ae_local_terrorists
]
}
{
:id
=ae-cd-41-2014
:title
=Cabinet Decision 41 of 2014
:date
=2014-11-15
:sources
[
=S63
]
}
{
:id
=ae-cd-74-2020
:title
=Cabinet Decision 74 of 2020
:date
=2020
:sources
[
=OS:ae_local_terrorists
]
}
]
:facets
[
{
:id
=listing
:title
=Entry in the Local Terrorist List
:operative
=true
}
]
:transitions
[
{
:id
=ae-listing
:title
=Listing
:event
=listing
:valid
=2014/..
:started-by
[
=Supreme Council for National Security
]
:decided-by
=Cabinet; no prior notice
:instrument
=ae-law-7-2014
:confidence
=likely
:sources
[
=S63
=OS:ae_local_terrorists
]
}
{
:id
=ae-delisting
:title
=Removal
:event
=delisting
:valid
=2014/..
:started-by
[
=the listed party
=Supreme Council for National Security
]
:decided-by
=Cabinet
:time-limit
=silence of 60 days counts as refusal; review at least once a year
:instrument
=ae-law-7-2014
:confidence
=likely
:sources
[
=S63
=OS:ae_local_terrorists
]
}
]
:effects
[
{
:id
=ae-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Cabinet Decision 74 of 2020
:text
=Funds are frozen without delay
:addressee
=anyone in the United Arab Emirates
:reach
=United Arab Emirates
:valid
=2020/..
:confidence
=likely
:sources
[
=OS:ae_local_terrorists
]
}
{
:id
=ae-contact
:kind
=contact
:consequence
=crime
:provision
=Federal Law 7 of 2014
:text
=Communication with a listed organisation can itself be punishable
:addressee
=anyone
:reach
=United Arab Emirates
:valid
=not-established
:confidence
=likely
:sources
[
=S63
]
}
]
:remedies
[
{
:id
=ae-grievance
:title
=Grievance to the Ministry of Justice, passed to the Supreme Council and the Cabinet
:who
=the listed party
:forum
=ae-ministry-of-justice
:time-limit
=silence of 60 days counts as refusal
:valid
=not-established
:confidence
=likely
:sources
[
=OS:ae_local_terrorists
]
}
{
:id
=ae-court
:title
=Action in court
:who
=the listed party
:forum
=competent court
:time-limit
=60 days from refusal or silence
:valid
=not-established
:confidence
=likely
:sources
[
=OS:ae_local_terrorists
]
}
]
:notes
[
=The press counted 83 to 85 groups in the list of 15 November 2014.
=The published list has separate sheets for delisted persons and entities.
]
}
Fregimes/AU-AFG.yaml
{
:id
=AU-AFG
:jurisdiction
=AU
:title
=Autonomous sanctions of Australia, Afghanistan framework
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities whom the Minister for Foreign Affairs lists under the framework for Afghanistan.
:authorities
[
{
:id
=au-foreign-minister
:name
=Minister for Foreign Affairs
:roles
[
=decider
]
}
{
:id
=au-dfat
:name
=Department of Foreign Affairs and Trade
:roles
[
=publisher
=keeper
]
}
]
:instruments
[
{
:id
=au-asr-2011
:title
=Autonomous Sanctions Regulations 2011, as amended for Afghanistan (in force 6 December 2025)
:date
=2011
:sources
[
=S61d
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze of assets
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Arms embargo
}
]
:transitions
[
{
:id
=au-afg-listing
:title
=Listing by the minister
:event
=listing
:valid
=2025-12-06/..
:started-by
[
=Minister for Foreign Affairs
]
:decided-by
=au-foreign-minister
:instrument
=au-asr-2011
:sources
[
=S61d
]
}
{
:id
=au-afg-delisting
:title
=Removal by the minister
:event
=delisting
:valid
=2025-12-06/..
:started-by
[
=Minister for Foreign Affairs
=the listed person
]
:decided-by
=au-foreign-minister
:instrument
=au-asr-2011
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=au-afg-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=Autonomous Sanctions Regulations 2011
:text
=Assets of listed persons are frozen, and none may be made available to them
:addressee
=anyone in Australia; Australians anywhere
:reach
=Australia; Australians anywhere
:valid
=2025-12-06/..
:sources
[
=S61d
]
}
{
:id
=au-afg-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Autonomous Sanctions Regulations 2011
:text
=Travel ban on listed persons
:addressee
=listed persons
:reach
=Australia
:trigger
=travel
:valid
=2025-12-06/..
:sources
[
=S61d
]
}
{
:id
=au-afg-arms
:kind
=arms-ban
:consequence
=crime
:provision
=Autonomous Sanctions Regulations 2011
:text
=Arms embargo
:addressee
=anyone in Australia; Australians anywhere
:reach
=Australia; Australians anywhere
:trigger
=arms
:valid
=2025-12-06/..
:sources
[
=S61d
]
}
]
:exemptions
[
{
:id
=au-afg-permit
:title
=Humanitarian permit
:provision
=permit issued with the framework
:lifts
[
=asset-freeze
]
:territories
[
=AF
]
:providers
[
=any
]
:text
=A humanitarian permit was issued with the framework; its conditions were not seen
:conditions
[
=the permit's own conditions
]
:valid
=2025-12-06/..
:sources
[
=S61d
]
}
]
:notes
[
=The first four names were listed on the day the framework came into force.
]
}
Fregimes/AU-CC102.yaml
{
:id
=AU-CC102
:jurisdiction
=AU
:title
=Listed terrorist organisations under the Criminal Code
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations directly or indirectly engaged in, preparing, planning, assisting in or fostering a terrorist act, or advocating one.
:authorities
[
{
:id
=au-afp-minister
:name
=Minister responsible for the Australian Federal Police (Home Affairs)
:roles
[
=applicant
=decider
]
}
{
:id
=au-governor-general
:name
=Governor-General
:roles
[
=decider
]
}
{
:id
=au-parliament
:name
=Parliament of Australia
:roles
[
=review
]
}
{
:id
=au-pjcis
:name
=parliamentary committee (s.102.1A)
:roles
[
=review
]
}
]
:instruments
[
{
:id
=au-criminal-code-102
:title
=Criminal Code Act 1995, division 102
:date
=1995
:sources
[
=S61c
]
}
]
:facets
[
{
:id
=listing
:title
=Listing by regulation
:operative
=true
}
]
:transitions
[
{
:id
=au-listing
:title
=Listing by regulation
:event
=listing
:valid
=always
:started-by
[
=AFP Minister
]
:decided-by
=the Governor-General by regulation, on the minister's satisfaction; the leader of the opposition is briefed
:ground
=the minister is satisfied on reasonable grounds that the test of s.102.1(2) is met
:time-limit
=disallowable; review by the committee within 15 sitting days
:instrument
=au-criminal-code-102
:sources
[
=S61
]
}
{
:id
=au-relisting
:title
=Renewal before the term ran out (three years until the law of 2023)
:event
=renewal
:valid
=../2023
:started-by
[
=AFP Minister
]
:decided-by
=the Governor-General by regulation
:time-limit
=three years (s.102.1(3))
:instrument
=au-criminal-code-102
:sources
[
=S61
=OS:au_listed_terrorist_orgs
]
}
{
:id
=au-delisting
:title
=Declaration that the minister is no longer satisfied
:event
=delisting
:valid
=always
:started-by
[
=AFP Minister
=anyone by delisting application
=Parliament by disallowance
]
:decided-by
=AFP Minister, by notice in the Gazette (s.102.1(4))
:instrument
=au-criminal-code-102
:sources
[
=S61c
]
}
]
:effects
[
{
:id
=au-directing
:kind
=organising
:consequence
=crime
:provision
=Criminal Code s.102.2
:text
=Directing the activities of a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-membership
:kind
=membership
:consequence
=crime
:provision
=Criminal Code s.102.3
:text
=Being a member of a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-recruiting
:kind
=recruitment
:consequence
=crime
:provision
=Criminal Code s.102.4
:text
=Recruiting for a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-training
:kind
=training
:consequence
=crime
:provision
=Criminal Code s.102.5
:text
=Training with, or giving training to, a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-funds
:kind
=funds-to
:consequence
=crime
:provision
=Criminal Code s.102.6
:text
=Getting funds to, from or for a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-support
:kind
=support
:consequence
=crime
:provision
=Criminal Code s.102.7
:text
=Giving support to a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
}
{
:id
=au-associating
:kind
=contact
:consequence
=crime
:provision
=Criminal Code s.102.8
:text
=Associating with a listed organisation
:addressee
=anyone
:reach
=extended jurisdiction (s.102.9)
:valid
=not-established
:sources
[
=S61
=OS:AU-TERROR
]
:note
=Defences include humanitarian aid, family and legal matters.
}
{
:id
=au-no-freeze
:kind
=asset-freeze
:consequence
=none-as-such
:provision
=Criminal Code division 102
:text
=No freeze of assets follows from the listing; that is a matter of the Charter of the United Nations Act
:addressee
=anyone
:reach
=Australia
:valid
=always
:sources
[
=S61
=OS:AU-TERROR
]
}
]
:exemptions
[
{
:id
=au-association-defences
:title
=Defences to association
:provision
=Criminal Code s.102.8
:lifts
[
=contact
]
:providers
[
=any
]
:text
=Humanitarian aid, close family and legal matters, among others
:valid
=not-established
:sources
[
=S61
]
}
]
:remedies
[
{
:id
=au-delisting-application
:title
=Delisting application
:who
=anyone
:forum
=au-afp-minister
:valid
=not-established
:sources
[
=S61c
]
}
{
:id
=au-disallowance
:title
=Disallowance of the regulation
:who
=Parliament
:forum
=au-parliament
:time-limit
=15 sitting days
:valid
=not-established
:sources
[
=S61
]
}
]
:notes
[
=Under the earlier law a listing ran out after three years. Since a change of 2023 it stands until it is revoked; the day of the change was not found.
=A sentence on the foreign ministry's page, that the Taliban is no longer considered a terrorist organisation, stands there beside continuing sanctions; the page bears no date.
]
}
Fregimes/AU-COTUNA.yaml
{
:id
=AU-COTUNA
:jurisdiction
=AU
:title
=UN sanctions and counter-terrorism list under the Charter of the United Nations Act
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities that UN committees list, by regulation; and those the Foreign Minister lists under Resolution 1373.
:authorities
[
{
:id
=au-foreign-minister
:name
=Minister for Foreign Affairs
:roles
[
=decider
]
}
{
:id
=au-dfat
:name
=Department of Foreign Affairs and Trade
:roles
[
=publisher
=keeper
]
}
]
:instruments
[
{
:id
=au-cotuna-1945
:title
=Charter of the United Nations Act 1945
:date
=1945
:sources
[
=S61a
]
}
{
:id
=au-taliban-2013
:title
=Charter of the United Nations (Sanctions - the Taliban) Regulation 2013
:date
=2013
:sources
[
=S61a
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze of assets
:operative
=true
}
]
:transitions
[
{
:id
=au-cotuna-un-listing
:title
=Taking over a listing by the UN, or listing under Resolution 1373
:event
=listing
:valid
=always
:started-by
[
=UN Security Council Committee
=Minister for Foreign Affairs
]
:decided-by
=by regulation for UN lists; Foreign Minister for the list under Resolution 1373
:instrument
=au-cotuna-1945
:sources
[
=S61a
]
}
{
:id
=au-cotuna-delisting
:title
=Removal
:event
=delisting
:valid
=always
:started-by
[
=UN Security Council Committee
=Minister for Foreign Affairs
]
:decided-by
=with the UN's removal; Foreign Minister for the list under Resolution 1373
:instrument
=au-cotuna-1945
:confidence
=likely
:sources
[
=S61a
]
}
]
:effects
[
{
:id
=au-cotuna-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=Charter of the United Nations Act 1945
:text
=Using or dealing with assets of a listed person or entity
:addressee
=anyone in Australia; Australians anywhere
:reach
=Australia; Australians anywhere
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=au-cotuna-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Charter of the United Nations Act 1945
:text
=Making an asset available to a listed person or entity
:addressee
=anyone in Australia; Australians anywhere
:reach
=Australia; Australians anywhere
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=au-cotuna-2615
:title
=Humanitarian exception for Afghanistan
:provision
=Resolution 2615 (2021) ¶1, through Charter of the United Nations Act 1945 s.2B
:lifts
[
=asset-freeze
=funds-to
]
:territories
[
=AF
]
:providers
[
=any
]
:text
=Resolution 2615 applies by itself; humanitarian assistance and activities that support basic human needs in Afghanistan; the asset freeze only
:valid
=2021-12-22/..
:sources
[
=S61a
]
}
]
:notes
[
=The foreign ministry counted 140 entries of the UN's Taliban list in December 2025.
]
}
Fregimes/CA-CC.yaml
{
:id
=CA-CC
:jurisdiction
=CA
:title
=List of entities under Criminal Code s.83.05
:verified-through
=2026-04-30
:who-can-be-listed
=Persons, groups, trusts, partnerships and funds, on reasonable grounds to believe that the entity knowingly carried out, attempted, participated in or facilitated a terrorist activity, or acted for such an entity.
:authorities
[
{
:id
=ca-governor-in-council
:name
=Governor in Council
:roles
[
=decider
]
}
{
:id
=ca-minister-of-public-safety
:name
=Minister of Public Safety
:roles
[
=applicant
=keeper
]
}
{
:id
=ca-gazette
:name
=Canada Gazette
:roles
[
=publisher
]
}
{
:id
=ca-federal-court
:name
=Federal Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=ca-cc-part-ii1
:title
=Criminal Code Part II.1
:sources
[
=S60
]
}
{
:id
=ca-sor-2002-284
:title
=Regulations Establishing a List of Entities, SOR/2002-284
:date
=2002
:sources
[
=S60
]
}
{
:id
=ca-c-41
:title
=S.C. 2023, c. 14 (Bill C-41), in force 20 June 2023
:date
=2023-06-20
:sources
[
=S59
]
}
]
:facets
[
{
:id
=listing
:title
=Listing
:operative
=true
}
]
:transitions
[
{
:id
=ca-listing
:title
=Listing by regulation
:event
=listing
:valid
=2002/..
:started-by
[
=Minister of Public Safety
]
:decided-by
=the Governor in Council on recommendation of the Minister
:ground
=reasonable grounds to believe (s.83.05(1))
:instrument
=ca-sor-2002-284
:sources
[
=S60
]
}
{
:id
=ca-alias
:title
=Change of aliases by the Minister (s.83.05(1.2))
:event
=amendment
:valid
=[2002..2024-06-18]/..
:started-by
[
=Minister of Public Safety
]
:decided-by
=Minister of Public Safety
:instrument
=ca-cc-part-ii1
:sources
[
=S60
]
}
{
:id
=ca-delisting
:title
=Removal by order and amended regulation
:event
=delisting
:valid
=2002/..
:started-by
[
=the listed entity
=Minister of Public Safety
]
:decided-by
=Governor in Council
:instrument
=ca-sor-2002-284
:sources
[
=S60
]
}
{
:id
=ca-review-two-years
:title
=Ministerial review every two years
:event
=review
:valid
=2002/2019
:started-by
[
=Minister of Public Safety
]
:decided-by
=Minister of Public Safety
:time-limit
=two years
:instrument
=ca-cc-part-ii1
:confidence
=likely
:sources
[
=S60
]
}
{
:id
=ca-review-five-years
:title
=Ministerial review within five years (s.83.05(8.1))
:event
=review
:valid
=2019/..
:started-by
[
=Minister of Public Safety
]
:decided-by
=Minister of Public Safety
:time-limit
=five years
:instrument
=ca-cc-part-ii1
:confidence
=likely
:sources
[
=S60
]
}
]
:effects
[
{
:id
=ca-8308-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Criminal Code s.83.08
:text
=Property of a listed entity may not be dealt with
:addressee
=anyone in Canada, Canadians abroad
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8303-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Criminal Code s.83.03
:text
=Making property or services available to a listed entity, one of the financing offences
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
=S59
]
}
{
:id
=ca-8302-financing
:kind
=financing
:consequence
=crime
:provision
=Criminal Code s.83.02–83.04
:text
=Financing of terrorism
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-membership
:kind
=membership
:consequence
=none-as-such
:provision
=Criminal Code Part II.1
:text
=Being listed is no crime, nor is membership as such; participation (s.83.18), facilitation (s.83.19) and financing (s.83.02–83.04) are
:addressee
=anyone
:valid
=2002/..
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8318-participation
:kind
=support
:consequence
=crime
:provision
=Criminal Code s.83.18
:text
=Participating in the activity of a terrorist group
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8319-facilitation
:kind
=support
:consequence
=crime
:provision
=Criminal Code s.83.19
:text
=Facilitating a terrorist activity
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8321-instructing
:kind
=organising
:consequence
=crime
:provision
=Criminal Code s.83.21–83.22
:text
=Instructing others to carry out an activity for a terrorist group
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-83221-counselling
:kind
=expression
:consequence
=crime
:provision
=Criminal Code s.83.221
:text
=Counselling a terrorism offence
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=not-established
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8323-harbouring
:kind
=support
:consequence
=crime
:provision
=Criminal Code s.83.23
:text
=Harbouring those who carried out a terrorist activity
:addressee
=anyone
:reach
=anyone in Canada, Canadians abroad
:valid
=not-established
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-831-disclosure
:kind
=disclosure
:consequence
=duty
:provision
=Criminal Code s.83.1
:text
=Property of a listed entity must be disclosed to the authorities
:addressee
=anyone in Canada, Canadians abroad
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8311-audit
:kind
=reporting-duty
:consequence
=duty
:provision
=Criminal Code s.83.11
:text
=Audit whether property of a listed entity is held
:addressee
=the institutions the section names
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-8314-forfeiture
:kind
=forfeiture
:consequence
=civil-liability
:provision
=Criminal Code s.83.14
:text
=Property can be forfeited by order of a court
:addressee
=holders of the property
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-irpa-34
:kind
=entry-ban
:consequence
=immigration
:provision
=Immigration and Refugee Protection Act s.34
:text
=Inadmissibility
:addressee
=foreign nationals and permanent residents
:reach
=Canada
:valid
=not-established
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
]
:exemptions
[
{
:id
=ca-8303-4
:title
=Humanitarian exception
:provision
=Criminal Code s.83.03(4), by S.C. 2023, c. 14
:lifts
[
=funds-to
=financing
]
:providers
[
=ngo
=un-agency
=international-organisation
]
:text
=Humanitarian assistance carried out by impartial humanitarian organisations under international law is outside s.83.03
:conditions
[
=impartial humanitarian organisations
=assistance carried out under international law
=s.83.03 only
]
:valid
=2023-06-20/..
:sources
[
=S59
]
}
{
:id
=ca-83032-authorisation
:title
=Authorisation for other purposes
:provision
=Criminal Code s.83.032 ff., by S.C. 2023, c. 14
:lifts
[
=funds-to
=financing
]
:providers
[
=any
]
:text
=Activities for other purposes can be authorised
:conditions
[
=an authorisation in the single case
]
:valid
=2023-06-20/..
:sources
[
=S59
]
}
]
:duties
[
{
:id
=ca-disclosure-duty
:addressee
=anyone in Canada, Canadians abroad
:text
=Disclose property of a listed entity
:provision
=Criminal Code s.83.1
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
{
:id
=ca-audit-duty
:addressee
=the institutions s.83.11 names
:text
=Audit whether property of a listed entity is held
:provision
=Criminal Code s.83.11
:valid
=2002/..
:confidence
=likely
:sources
[
=OS:CA-UNSC1373
=S58b
]
}
]
:remedies
[
{
:id
=ca-application
:title
=Application for removal
:who
=the listed entity
:forum
=Minister of Public Safety
:time-limit
=deemed refused after a fixed time
:provision
=Criminal Code s.83.05(2)
:valid
=2002/..
:confidence
=likely
:sources
[
=S60
]
}
{
:id
=ca-federal-court-review
:title
=Judicial review of a refusal
:who
=the listed entity
:forum
=Federal Court
:time-limit
=60 days
:provision
=Criminal Code s.83.05
:valid
=2002/..
:confidence
=likely
:sources
[
=S60
]
}
]
:notes
[
=Offences are dated from 2002, the year of the regulations that set up the list; no listing is older. Their own dates of enactment are not recorded.
=The deadlines after the reform of 2019 are likely, not certain.
=UN lists are carried out by other regulations (SOR/99-444 for Taliban, ISIL and Al-Qaida, SOR/2001-360 for resolution 1373).
=The list has no ids. Changes are published in the Canada Gazette.
]
}
Fregimes/CH-EMBA.yaml
{
:id
=CH-EMBA
:jurisdiction
=CH
:title
=Sanctions ordinances of Switzerland under the Embargo Act
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities that the UN lists, taken over into the annexes.
:authorities
[
{
:id
=ch-federal-council
:name
=Federal Council
:roles
[
=decider
]
}
{
:id
=ch-seco
:name
=State Secretariat for Economic Affairs
:roles
[
=publisher
=keeper
]
}
]
:instruments
[
{
:id
=ch-emba
:title
=Embargo Act, SR 946.231
:sources
[
=S56
]
}
{
:id
=ch-sr-946-203
:title
=Ordinance of 2 October 2000, SR 946.203, on bin Laden, Al-Qaida and the Taliban
:date
=2000-10-02
:sources
[
=S56
=S56c
]
}
{
:id
=ch-2025-split
:title
=Ordinances of 21 March 2025, one on the Taliban and one on ISIL and Al-Qaida, in force 15 May 2025
:date
=2025-03-21
:sources
[
=S56
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze of assets
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Arms ban
}
]
:transitions
[
{
:id
=ch-emba-listing
:title
=Taking over a listing by the UN
:event
=listing
:valid
=2000-10-02/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=entries of the UN are taken over
:ground
=listing by the UN
:instrument
=ch-sr-946-203
:sources
[
=S56
=OS:ch_seco_sanctions
]
}
{
:id
=ch-emba-amendment
:title
=Change of the ordinance an entry stands under
:event
=amendment
:valid
=2000-10-02/..
:started-by
[
=Federal Council
]
:decided-by
=ch-federal-council
:sources
[
=S56
]
}
{
:id
=ch-emba-delisting
:title
=Removal after the UN
:event
=delisting
:valid
=2000-10-02/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=removals by the UN are taken over
:instrument
=ch-sr-946-203
:confidence
=likely
:sources
[
=S56
=OS:ch_seco_sanctions
]
}
]
:effects
[
{
:id
=ch-emba-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
:text
=Assets and economic resources of listed parties are frozen, and none may be made available
:addressee
=anyone in Switzerland
:reach
=Switzerland
:valid
=2000-10-02/..
:confidence
=likely
:sources
[
=S56
=S56c
]
}
{
:id
=ch-emba-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
:text
=Entry into and transit through Switzerland
:addressee
=listed persons
:reach
=Switzerland
:trigger
=travel
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ch-emba-arms
:kind
=arms-ban
:consequence
=prohibition
:provision
=Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
:text
=Supply of military goods to listed parties
:addressee
=anyone in Switzerland
:reach
=Switzerland
:trigger
=arms
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=The ordinance of 2000 covered bin Laden, Al-Qaida and the Taliban together until 15 May 2025, fourteen years after the UN had split its list. The split changed neither the restrictions nor the humanitarian exceptions.
]
}
Fregimes/CH-NDG74.yaml
{
:id
=CH-NDG74
:jurisdiction
=CH
:title
=Ban of organisations under the Intelligence Service Act, art. 74
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations, on the basis of a ban or sanctions decision of the United Nations.
:authorities
[
{
:id
=ch-federal-council
:name
=Federal Council
:roles
[
=decider
=publisher
]
}
]
:instruments
[
{
:id
=ch-ndg
:title
=Intelligence Service Act, SR 121, art. 74
:sources
[
=S56b
]
}
{
:id
=ch-2022-ruling
:title
=General ruling of 19 October 2022 on Al-Qaida, Islamic State and related organisations
:date
=2022-10-19
:sources
[
=S56b
]
}
{
:id
=ch-hamas-act
:title
=Federal act that bans Hamas, in force 15 May 2025
:date
=2025
:confidence
=likely
:sources
[
=GK
]
}
]
:facets
[
{
:id
=ban
:title
=Ban
:operative
=true
}
]
:transitions
[
{
:id
=ch-ndg-ban
:title
=Ban by general ruling
:event
=listing
:valid
=always
:started-by
[
=Federal Council
]
:decided-by
=ch-federal-council
:ground
=a ban or sanctions decision of the United Nations
:instrument
=ch-ndg
:sources
[
=S56b
]
}
]
:effects
[
{
:id
=ch-ndg-membership
:kind
=membership
:consequence
=crime
:provision
=Intelligence Service Act art. 74
:text
=Taking part in a banned organisation
:addressee
=anyone
:reach
=Switzerland
:valid
=not-established
:sources
[
=S56b
]
}
{
:id
=ch-ndg-support
:kind
=support
:consequence
=crime
:provision
=Intelligence Service Act art. 74
:text
=Supporting a banned organisation
:addressee
=anyone
:reach
=Switzerland
:valid
=not-established
:sources
[
=S56b
]
}
]
:notes
[
=Hamas was banned by an act of its own, not by a ruling under art. 74.
]
}
Fregimes/EU-1988.yaml
{
:id
=EU-1988
:jurisdiction
=EU
:title
=Taliban sanctions of the European Union
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities that the UN Committee under Resolution 1988 has listed.
:authorities
[
{
:id
=eu-council
:name
=Council of the European Union
:roles
[
=decider
=publisher
]
}
{
:id
=eu-general-court
:name
=General Court of the European Union
:roles
[
=review
]
}
]
:instruments
[
{
:id
=eu-reg-753-2011
:title
=Regulation (EU) 753/2011
:date
=2011-08-01
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-dec-2011-486
:title
=Decision 2011/486/CFSP
:date
=2011-08-01
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-dec-2022-153
:title
=Decision (CFSP) 2022/153 and Regulation (EU) 2022/148, humanitarian exception
:date
=2022
:confidence
=to-verify
:sources
[
=GK
]
:note
=The numbers of the acts of 2022 are to be verified.
}
]
:facets
[
{
:id
=freeze
:title
=Freeze under Regulation 753/2011
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Arms ban
}
]
:transitions
[
{
:id
=eu-1988-listing
:title
=Listing after the UN Committee
:event
=listing
:valid
=2011-08-01/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=Council, amending the annexes; statement of reasons to the listed party
:ground
=listing by the UN Committee
:instrument
=eu-reg-753-2011
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-1988-amendment
:title
=Amendment of the annexes
:event
=amendment
:valid
=2011-08-01/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=Council
:instrument
=eu-reg-753-2011
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-1988-delisting
:title
=Removal after the UN
:event
=delisting
:valid
=2011-08-01/..
:started-by
[
=UN Security Council Committee
=the listed party, by observations
]
:decided-by
=Council
:ground
=removal by the UN, or review upon observations
:time-limit
=none; the EU list has lagged behind the UN's
:instrument
=eu-reg-753-2011
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-1988-annulment
:title
=Annulment by the General Court
:event
=annulment
:valid
=2011-08-01/..
:started-by
[
=the listed party
]
:decided-by
=eu-general-court
:ground
=Article 263 TFEU
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
]
:effects
[
{
:id
=eu-1988-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Regulation (EU) 753/2011
:text
=All funds and economic resources of listed parties are frozen
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2011-08-01/..
:sources
[
=OS:EU-AFG
]
:note
=Penalties are those of national law.
}
{
:id
=eu-1988-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Regulation (EU) 753/2011
:text
=No funds or economic resources may be made available to listed parties
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2011-08-01/..
:sources
[
=OS:EU-AFG
]
:note
=Penalties are those of national law.
}
{
:id
=eu-1988-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Decision 2011/486/CFSP
:text
=Member States prevent the entry of listed persons into, and their transit through, their territory
:addressee
=Member States
:reach
=EU territory
:trigger
=travel
:valid
=2011-08-01/..
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-1988-arms
:kind
=arms-ban
:consequence
=prohibition
:provision
=Decision 2011/486/CFSP
:text
=No arms and no related assistance to listed parties
:addressee
=Member States; EU nationals and bodies
:reach
=EU territory; EU nationals anywhere
:trigger
=arms
:valid
=2011-08-01/..
:sources
[
=OS:EU-AFG
]
}
]
:exemptions
[
{
:id
=eu-1988-2615
:title
=Humanitarian exception for Afghanistan
:provision
=Decision (CFSP) 2022/153 and Regulation (EU) 2022/148 (numbers to be verified)
:lifts
[
=asset-freeze
=funds-to
]
:territories
[
=AF
]
:providers
[
=any
]
:text
=Takes over Resolution 2615, humanitarian assistance and activities that support basic human needs in Afghanistan; the asset freeze only
:valid
=[2022-01-01..2022-03-31]/..
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=eu-1988-observations
:title
=Observations to the Council, which leads to a review
:who
=the listed party
:forum
=eu-council
:valid
=2011-08-01/..
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
{
:id
=eu-1988-action
:title
=Action for annulment
:who
=the listed party
:forum
=eu-general-court
:time-limit
=two months
:provision
=Article 263 TFEU
:valid
=2011-08-01/..
:confidence
=likely
:sources
[
=OS:EU-AFG
]
}
]
:notes
[
=The annexes follow the UN list under Resolution 1988. The movement itself is no entry there.
=Only the Official Journal is authentic. The consolidated file has lagged by more than twenty days in one case.
]
}
Fregimes/EU-2016-1686.yaml
{
:id
=EU-2016-1686
:jurisdiction
=EU
:title
=Autonomous ISIL (Da'esh) and Al-Qaida sanctions of the European Union
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities associated with ISIL (Da'esh) or Al-Qaida whom the Council lists on its own, without a listing by the UN.
:authorities
[
{
:id
=eu-council
:name
=Council of the European Union
:roles
[
=decider
=publisher
]
}
{
:id
=eu-general-court
:name
=General Court of the European Union
:roles
[
=review
]
}
]
:instruments
[
{
:id
=eu-reg-2016-1686
:title
=Regulation (EU) 2016/1686
:date
=2016-09-20
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-dec-2016-1693
:title
=Decision (CFSP) 2016/1693
:date
=2016-09-20
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-2016-reg-2023-720
:title
=Regulation (EU) 2023/720, humanitarian exception
:date
=2023-03-31
:sources
[
=S51
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze under Regulation 2016/1686
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Arms ban
}
]
:transitions
[
{
:id
=eu-2016-listing
:title
=Listing by the Council
:event
=listing
:valid
=2016-09-20/..
:started-by
[
=Council of the European Union
]
:decided-by
=Council
:instrument
=eu-reg-2016-1686
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-2016-renewal
:title
=Yearly renewal of the Decision, to 31 October
:event
=renewal
:valid
=2016-09-20/..
:started-by
[
=Council of the European Union
]
:decided-by
=Council
:time-limit
=every year, to 31 October
:instrument
=eu-dec-2016-1693
:sources
[
=S51c
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-2016-delisting
:title
=Removal by the Council
:event
=delisting
:valid
=2016-09-20/..
:started-by
[
=Council of the European Union
=the listed party
]
:decided-by
=Council
:instrument
=eu-reg-2016-1686
:confidence
=likely
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-2016-annulment
:title
=Annulment by the General Court
:event
=annulment
:valid
=2016-09-20/..
:started-by
[
=the listed party
]
:decided-by
=eu-general-court
:ground
=Article 263 TFEU
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=eu-2016-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Regulation (EU) 2016/1686
:text
=All funds and economic resources of listed parties are frozen
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2016-09-20/..
:sources
[
=OS:EU-TAQA-EUAQ
]
:note
=Penalties are those of national law.
}
{
:id
=eu-2016-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Regulation (EU) 2016/1686
:text
=No funds or economic resources may be made available to listed parties
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2016-09-20/..
:sources
[
=OS:EU-TAQA-EUAQ
]
:note
=Penalties are those of national law.
}
{
:id
=eu-2016-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Decision (CFSP) 2016/1693
:text
=Member States prevent the entry and transit of listed persons
:addressee
=Member States
:reach
=EU territory
:trigger
=travel
:valid
=2016-09-20/..
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-2016-arms
:kind
=arms-ban
:consequence
=prohibition
:provision
=Decision (CFSP) 2016/1693
:text
=No arms and no related assistance to listed parties
:addressee
=Member States; EU nationals and bodies
:reach
=EU territory; EU nationals anywhere
:trigger
=arms
:valid
=2016-09-20/..
:sources
[
=OS:EU-TAQA-EUAQ
]
}
]
:exemptions
[
{
:id
=eu-2016-2664
:title
=Humanitarian exception after Resolution 2664
:provision
=Regulation (EU) 2023/720
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
:conditions
[
=the provider is one of those that Resolution 2664 names
]
:valid
=2023-03-31/..
:sources
[
=S51
]
}
]
:remedies
[
{
:id
=eu-2016-action
:title
=Action for annulment
:who
=the listed party
:forum
=eu-general-court
:time-limit
=two months
:provision
=Article 263 TFEU
:valid
=2016-09-20/..
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Each yearly renewal is a fresh act of the Council.
]
}
Fregimes/EU-881.yaml
{
:id
=EU-881
:jurisdiction
=EU
:title
=ISIL (Da'esh) and Al-Qaida sanctions of the European Union, following the UN
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and entities that the UN Committee under Resolutions 1267, 1989 and 2253 has listed.
:authorities
[
{
:id
=eu-commission
:name
=European Commission
:roles
[
=decider
=publisher
]
}
{
:id
=eu-council
:name
=Council of the European Union
:roles
[
=decider
]
}
{
:id
=eu-general-court
:name
=General Court of the European Union
:roles
[
=review
]
}
{
:id
=eu-court-of-justice
:name
=Court of Justice of the European Union
:roles
[
=review
]
}
]
:instruments
[
{
:id
=eu-reg-881-2002
:title
=Regulation (EC) 881/2002, replacing Regulation 467/2001
:date
=2002-05-27
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-cp-2002-402
:title
=Common Position 2002/402/CFSP
:date
=2002
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-reg-2023-720
:title
=Regulation (EU) 2023/720, humanitarian exception
:date
=2023-03-31
:sources
[
=S51
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze under Regulation 881/2002
:operative
=true
}
]
:transitions
[
{
:id
=eu-881-listing
:title
=Listing after the UN Committee
:event
=listing
:valid
=2002-05-27/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=Commission by numbered implementing regulation ("for the Nth time")
:ground
=listing by the UN Committee
:instrument
=eu-reg-881-2002
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-881-amendment
:title
=Amendment of an entry
:event
=amendment
:valid
=2002-05-27/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=Commission by implementing regulation
:instrument
=eu-reg-881-2002
:sources
[
=OS:EU-TAQA-EUAQ
]
}
{
:id
=eu-881-delisting
:title
=Removal after the UN
:event
=delisting
:valid
=2002-05-27/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=Commission by implementing regulation
:ground
=removal by the UN Committee
:time-limit
=none; the EU list has lagged behind the UN's
:instrument
=eu-reg-881-2002
:sources
[
=OS:EU-TAQA-EUAQ
=S33b
]
}
{
:id
=eu-881-annulment
:title
=Annulment by the Union's courts
:event
=annulment
:valid
=2002-05-27/..
:started-by
[
=the listed party
]
:decided-by
=General Court; on appeal the Court of Justice
:ground
=Article 263 TFEU (Kadi, C-402/05 P of 3 September 2008; C-584/10 P of 18 July 2013)
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=eu-881-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Regulation (EC) 881/2002
:text
=All funds and economic resources of listed parties are frozen
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2002-05-27/..
:sources
[
=OS:EU-TAQA-EUAQ
]
:note
=Penalties are those of national law.
}
{
:id
=eu-881-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Regulation (EC) 881/2002
:text
=No funds or economic resources may be made available to listed parties
:addressee
=EU nationals and bodies; anyone in the EU or doing business there
:reach
=EU territory; EU nationals anywhere; EU bodies; business done in the EU
:valid
=2002-05-27/..
:sources
[
=OS:EU-TAQA-EUAQ
]
:note
=Penalties are those of national law.
}
]
:exemptions
[
{
:id
=eu-881-2664
:title
=Humanitarian exception after Resolution 2664
:provision
=Regulation (EU) 2023/720
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
:conditions
[
=the provider is one of those that Resolution 2664 names
]
:valid
=2023-03-31/..
:sources
[
=S51
]
}
]
:remedies
[
{
:id
=eu-881-action
:title
=Action for annulment
:who
=the listed party
:forum
=eu-general-court
:time-limit
=two months
:provision
=Article 263 TFEU
:valid
=2002-05-27/..
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=On 7 November 2025 the EU said that the UN's removal of Ahmed al-Sharaa and Anas Khattab would be reflected. The number of the implementing act was not found.
=No claims connected with the frozen measures are satisfied.
]
}
Fregimes/EU-931.yaml
{
:id
=EU-931
:jurisdiction
=EU
:title
=Autonomous terrorist list (Common Position 2001/931/CFSP)
:verified-through
=2026-04-30
:who-can-be-listed
=Persons, groups and entities involved in terrorist acts, on the basis of a decision by a competent authority (prosecution, conviction or equivalent, art. 1(4)). Since February 2026 leading members of listed groups too.
:authorities
[
{
:id
=eu-council
:name
=Council of the European Union
:roles
[
=decider
=keeper
=publisher
]
}
{
:id
=eu-competent-authority
:name
=competent authority whose decision the listing rests on
:roles
[
=applicant
]
}
{
:id
=eu-general-court
:name
=General Court of the European Union
:roles
[
=review
]
}
{
:id
=eu-court-of-justice
:name
=Court of Justice of the European Union
:roles
[
=review
]
}
]
:instruments
[
{
:id
=eu-cp-931
:title
=Common Position 2001/931/CFSP
:date
=2001-12-27
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-reg-2580
:title
=Regulation (EC) 2580/2001
:date
=2001-12-27
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-dec-2026-455
:title
=Decision (CFSP) 2026/455, leading members of listed groups
:date
=2026-02
:sources
[
=OS:EU-TERR
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze under Regulation 2580/2001
:operative
=true
}
]
:transitions
[
{
:id
=eu-931-listing
:title
=Listing by the Council
:event
=listing
:valid
=2001-12-27/..
:started-by
[
=Council of the European Union
]
:decided-by
=the Council, by unanimity, in a decision and an implementing regulation
:ground
=decision by a competent authority (art. 1(4))
:instrument
=eu-cp-931
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-931-renewal
:title
=Review and renewal; each renewal is a fresh act
:event
=renewal
:valid
=2001-12-27/..
:started-by
[
=the Council
]
:decided-by
=the Council
:time-limit
=at least every six months (art. 1(6))
:instrument
=eu-cp-931
:sources
[
=OS:EU-TERR
=S54
]
}
{
:id
=eu-931-delisting
:title
=Removal by the Council
:event
=delisting
:valid
=2001-12-27/..
:started-by
[
=the Council
=the listed party by request for reconsideration
]
:decided-by
=the Council, at any time
:instrument
=eu-cp-931
:sources
[
=S54
]
}
{
:id
=eu-931-annulment
:title
=Annulment by the General Court
:event
=annulment
:valid
=2001-12-27/..
:started-by
[
=the listed party
]
:decided-by
=the General Court, on appeal the Court of Justice; effective only after the period for appeal or the end of the appeal (Statute art. 60), and the court may maintain effects
:time-limit
=two months to sue
:instrument
=eu-reg-2580
:sources
[
=S54
]
}
]
:effects
[
{
:id
=eu-931-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Regulation (EC) 2580/2001 art. 2
:text
=Funds and economic resources are frozen
:addressee
=anyone bound by EU law
:reach
=European Union
:valid
=2001-12-27/..
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-931-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Regulation (EC) 2580/2001 art. 2
:text
=No funds or economic resources may be made available
:addressee
=anyone bound by EU law
:reach
=European Union
:valid
=2001-12-27/..
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-931-services
:kind
=services
:consequence
=prohibition
:provision
=Regulation (EC) 2580/2001 art. 2
:text
=No financial services may be provided
:addressee
=anyone bound by EU law
:reach
=European Union
:valid
=2001-12-27/..
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-931-no-travel-ban
:kind
=travel-ban
:consequence
=none-as-such
:provision
=Common Position 2001/931/CFSP
:text
=No travel ban at the level of the EU follows from this list; some press reports say otherwise
:addressee
=anyone
:valid
=2001-12-27/..
:sources
[
=OS:EU-TERR
]
}
{
:id
=eu-931-no-membership-crime
:kind
=membership
:consequence
=none-as-such
:provision
=Common Position 2001/931/CFSP; for crimes national law under Directive (EU) 2017/541
:text
=Listing makes membership no crime; such crimes come from national law and are not tied to the list
:addressee
=anyone
:valid
=2001-12-27/..
:sources
[
=OS:EU-TERR
]
}
]
:remedies
[
{
:id
=eu-931-reconsideration
:title
=Request for reconsideration
:who
=the listed party
:forum
=Council of the European Union
:valid
=2001-12-27/..
:sources
[
=S54
]
}
{
:id
=eu-931-action
:title
=Action for annulment
:who
=the listed party
:forum
=General Court, on appeal the Court of Justice
:time-limit
=two months
:provision
=TFEU art. 263
:valid
=2001-12-27/..
:sources
[
=S54
]
}
]
:notes
[
=Groups marked as acting inside the EU are subject to police and judicial cooperation only (Common Position art. 4), not to the freeze.
=A humanitarian exception was introduced, at first for 12 months. Numbers and dates of its acts are not established, so none is recorded here as an exemption.
=Each renewal being a fresh act, an entry is a chain of acts; the annulment of older acts can leave a party listed by newer ones.
=Only the Official Journal is authentic. The consolidated file of financial sanctions lagged by more than 20 days in one case.
=After the addition of the IRGC on 19 February 2026 the list had 13 persons and 23 groups.
]
}
Fregimes/IL.yaml
{
:id
=IL
:jurisdiction
=IL
:title
=Terrorist organisations and operatives under the Counter-Terrorism Law
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations and persons whom the Minister of Defence declares; those of foreign and UN lists that a ministerial committee adopts.
:authorities
[
{
:id
=il-defence-minister
:name
=Minister of Defence
:roles
[
=decider
]
}
{
:id
=il-attorney-general
:name
=Attorney General
:roles
[
=applicant
]
}
{
:id
=il-ministerial-committee
:name
=ministerial committee
:roles
[
=decider
]
}
{
:id
=il-advisory-committee
:name
=advisory committee
:roles
[
=review
]
}
{
:id
=il-nbctf
:name
=National Bureau for Counter Terror Financing
:roles
[
=publisher
=keeper
]
}
]
:instruments
[
{
:id
=il-ctl-5776
:title
=Counter-Terrorism Law 5776-2016, adopted 15 June 2016, in force November 2016
:date
=2016-06-15
:sources
[
=S64
]
}
]
:facets
[
{
:id
=declaration
:title
=Declaration
:operative
=true
}
]
:transitions
[
{
:id
=il-declaration
:title
=Declaration
:event
=listing
:valid
=2016-11/..
:started-by
[
=a security agency
=by reasoned request with the Attorney General's consent
]
:decided-by
=Minister of Defence; a ministerial committee for foreign and UN listings
:ground
=reasoned request; permanent after objections have been heard
:instrument
=il-ctl-5776
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-revocation
:title
=Revocation of the declaration
:event
=revocation
:valid
=2016-11/..
:started-by
[
=the declared party
]
:decided-by
=Minister of Defence, with the advisory committee
:instrument
=il-ctl-5776
:confidence
=likely
:sources
[
=S64
]
}
]
:effects
[
{
:id
=il-heading
:kind
=organising
:consequence
=crime
:provision
=Counter-Terrorism Law s.20–21
:text
=Heading or managing a terrorist organisation
:addressee
=anyone
:reach
=Israel
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-membership
:kind
=membership
:consequence
=crime
:provision
=Counter-Terrorism Law s.20–24
:text
=Membership of a terrorist organisation
:addressee
=anyone
:reach
=Israel
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-services
:kind
=services
:consequence
=crime
:provision
=Counter-Terrorism Law s.20–24
:text
=Services to a terrorist organisation
:addressee
=anyone
:reach
=Israel
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-expression
:kind
=expression
:consequence
=crime
:provision
=Counter-Terrorism Law s.20–24
:text
=Identification with a terrorist organisation, and incitement
:addressee
=anyone
:reach
=Israel
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-financing
:kind
=financing
:consequence
=crime
:provision
=Counter-Terrorism Law s.29–32
:text
=Dealing with property for terrorism, and financing it
:addressee
=anyone
:reach
=Israel
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
{
:id
=il-seizure
:kind
=forfeiture
:consequence
=administrative
:provision
=Counter-Terrorism Law, seizure orders
:text
=Property of a declared organisation can be seized by order
:addressee
=holders of the property
:reach
=Israel
:valid
=not-established
:confidence
=likely
:sources
[
=S64
]
}
]
:remedies
[
{
:id
=il-revocation-request
:title
=Request for revocation, with the opinion of the advisory committee
:who
=the declared party
:forum
=il-advisory-committee
:valid
=2016-11/..
:confidence
=likely
:sources
[
=S64
]
}
]
:notes
[
=Published as a spreadsheet with order numbers, in Hebrew and English.
]
}
Fregimes/IN-UAPA.yaml
{
:id
=IN-UAPA
:jurisdiction
=IN
:title
=Terrorist organisations and unlawful associations under the Unlawful Activities (Prevention) Act
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations (First Schedule, s.35), individuals (Fourth Schedule, since 2019), and associations declared unlawful (s.3).
:authorities
[
{
:id
=in-mha
:name
=Ministry of Home Affairs
:roles
[
=decider
=publisher
=keeper
]
}
{
:id
=in-review-committee
:name
=Review Committee (s.36)
:roles
[
=review
]
}
{
:id
=in-tribunal
:name
=Unlawful Activities (Prevention) Tribunal
:roles
[
=decider
]
}
]
:instruments
[
{
:id
=in-uapa-1967
:title
=Unlawful Activities (Prevention) Act 1967, as amended in 2004, 2008, 2012/13 and 2019
:date
=1967
:sources
[
=S62
]
}
]
:facets
[
{
:id
=listing
:title
=Entry in the First or Fourth Schedule
:operative
=true
}
{
:id
=unlawful-association
:title
=Declaration as an unlawful association
}
]
:transitions
[
{
:id
=in-listing
:title
=Entry in the First Schedule
:event
=listing
:valid
=2004/..
:started-by
[
=Central Government
]
:decided-by
=Central Government (Ministry of Home Affairs), s.35
:ground
=belief that it is involved in terrorism; or identified in a resolution under Chapter VII (s.35(1)(b))
:instrument
=in-uapa-1967
:sources
[
=S62
]
}
{
:id
=in-denotification
:title
=Denotification
:event
=delisting
:valid
=2004/..
:started-by
[
=the organisation
=a person affected
=Central Government of its own motion
]
:decided-by
=Central Government (s.36, s.35(1)(c)); upon refusal the Review Committee
:time-limit
=review within one month of the refusal
:instrument
=in-uapa-1967
:sources
[
=S62
]
}
{
:id
=in-unlawful
:title
=Declaration as an unlawful association
:event
=other-designation
:valid
=1967/..
:started-by
[
=Central Government
]
:decided-by
=Central Government (s.3), confirmed by the tribunal (s.4)
:time-limit
=five years (s.6)
:instrument
=in-uapa-1967
:sources
[
=S62
]
}
]
:effects
[
{
:id
=in-s38
:kind
=membership
:consequence
=crime
:provision
=Unlawful Activities (Prevention) Act s.38
:text
=Membership of a terrorist organisation
:addressee
=anyone
:reach
=India
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=in-s39
:kind
=support
:consequence
=crime
:provision
=Unlawful Activities (Prevention) Act s.39
:text
=Support given to a terrorist organisation
:addressee
=anyone
:reach
=India
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=in-s40
:kind
=financing
:consequence
=crime
:provision
=Unlawful Activities (Prevention) Act s.40
:text
=Raising funds for a terrorist organisation
:addressee
=anyone
:reach
=India
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=in-s51a-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Unlawful Activities (Prevention) Act s.51A
:text
=The government may freeze funds and economic resources
:addressee
=holders of the assets
:reach
=India
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=in-s51a-travel
:kind
=entry-ban
:consequence
=immigration
:provision
=Unlawful Activities (Prevention) Act s.51A
:text
=The government may prevent entry and transit
:addressee
=listed persons
:reach
=India
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=in-s10
:kind
=membership
:consequence
=crime
:provision
=Unlawful Activities (Prevention) Act s.10, 13
:text
=Membership of, and activity for, an unlawful association
:addressee
=anyone
:reach
=India
:trigger
=unlawful-association
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=in-s36-application
:title
=Application for removal from the Schedule
:who
=the organisation, or a person affected
:forum
=in-mha
:provision
=Unlawful Activities (Prevention) Act s.36(1), (2)
:valid
=not-established
:sources
[
=S62
]
}
{
:id
=in-s36-review
:title
=Review of a refusal
:who
=the applicant
:forum
=in-review-committee
:time-limit
=within one month
:provision
=Unlawful Activities (Prevention) Act s.36(4)–(6)
:valid
=not-established
:sources
[
=S62
]
}
]
:notes
[
=One entry of the First Schedule refers to the schedule of the order of 2007 that carries out UN resolutions. It is a dynamic reference, so an organisation can be covered without being named.
=The Ministry counted 45 terrorist organisations and 22 unlawful associations in March 2025.
]
}
Fregimes/KG.yaml
{
:id
=KG
:jurisdiction
=KG
:title
=Recognition as terrorist and ban (Kyrgyzstan)
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations.
:authorities
[
{
:id
=kg-prosecutor
:name
=prosecution of Kyrgyzstan
:roles
[
=applicant
]
}
{
:id
=kg-district-court
:name
=district court (for the Taliban: Pervomaisky district court, Bishkek)
:roles
[
=decider
]
}
{
:id
=kg-prosecutor-general
:name
=Prosecutor General of Kyrgyzstan
:roles
[
=keeper
=publisher
]
}
]
:facets
[
{
:id
=listing
:title
=Recognition as terrorist and ban
:operative
=true
}
]
:transitions
[
{
:id
=kg-listing
:title
=Recognition by a district court
:event
=listing
:valid
=always
:started-by
[
=the prosecutor
]
:decided-by
=district court
:sources
[
=OS:kg_fiu_national
=S22
]
}
]
:notes
[
=No rule on removal was found in print, nor the judicial act by which the Taliban left the list; officials referred journalists to the courts.
=Since when the rule on recognition stands is not recorded; the judgment of 15 September 2006 is the first known use.
=Effects under Kyrgyz criminal law are not recorded.
=The list of the financial intelligence service is another list.
]
}
Fregimes/KZ.yaml
{
:id
=KZ
:jurisdiction
=KZ
:title
=Recognition as terrorist and ban (Kazakhstan)
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations.
:authorities
[
{
:id
=kz-prosecutor
:name
=prosecution of Kazakhstan
:roles
[
=applicant
]
}
{
:id
=kz-supreme-court
:name
=Supreme Court of Kazakhstan
:roles
[
=decider
]
}
{
:id
=kz-legal-statistics-committee
:name
=legal statistics committee of the prosecution
:roles
[
=keeper
=publisher
]
}
]
:instruments
[
{
:id
=kz-416
:title
=Law No. 416 of 13 July 1999 on countering terrorism
:date
=1999-07-13
:confidence
=likely
:sources
[
=S19b
=GK
]
}
]
:facets
[
{
:id
=listing
:title
=Recognition as terrorist and ban
:operative
=true
}
]
:transitions
[
{
:id
=kz-listing
:title
=Recognition and ban
:event
=listing
:valid
=1999-07-13/..
:started-by
[
=the prosecutor
]
:decided-by
=court
:instrument
=kz-416
:confidence
=likely
:sources
[
=S19b
=GK
]
}
]
:effects
[
{
:id
=kz-405
:kind
=activity-ban
:consequence
=crime
:provision
=Criminal Code art. 405
:text
=Activity of a banned organisation
:addressee
=anyone
:valid
=not-established
:confidence
=to-verify
:sources
[
=GK
]
}
{
:id
=kz-257
:kind
=organising
:consequence
=crime
:provision
=Criminal Code art. 257
:text
=Terrorist group
:addressee
=anyone
:valid
=not-established
:confidence
=to-verify
:sources
[
=GK
]
}
{
:id
=kz-258
:kind
=financing
:consequence
=crime
:provision
=Criminal Code art. 258
:text
=Financing of terrorism
:addressee
=anyone
:valid
=not-established
:confidence
=to-verify
:sources
[
=GK
]
}
{
:id
=kz-259
:kind
=recruitment
:consequence
=crime
:provision
=Criminal Code art. 259
:text
=Recruitment
:addressee
=anyone
:valid
=not-established
:confidence
=to-verify
:sources
[
=GK
]
}
{
:id
=kz-256
:kind
=expression
:consequence
=crime
:provision
=Criminal Code art. 256
:text
=Propaganda of terrorism
:addressee
=anyone
:valid
=not-established
:confidence
=to-verify
:sources
[
=GK
]
}
]
:notes
[
=No rule on removal was found in print. Sources name different bodies for the removal of the Taliban (the government, the Security Council, "a decision was taken"); no act was published.
=Delisting and past convictions are separate. A conviction for attempted recruitment into the Taliban came about ten days before the announcement of December 2023.
=There is a separate list of financial monitoring.
]
}
Fregimes/PK.yaml
{
:id
=PK
:jurisdiction
=PK
:title
=Proscription under the Anti-Terrorism Act of Pakistan
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations (s.11B, First Schedule) and persons (s.11EE, Fourth Schedule).
:authorities
[
{
:id
=pk-federal-government
:name
=Federal Government
:roles
[
=decider
]
}
{
:id
=pk-nacta
:name
=National Counter Terrorism Authority
:roles
[
=publisher
]
}
]
:instruments
[
{
:id
=pk-ata-1997
:title
=Anti-Terrorism Act 1997
:date
=1997
:sources
[
=OS:PK-ATA1997
]
}
]
:facets
[
{
:id
=proscription
:title
=Proscription
:operative
=true
}
]
:transitions
[
{
:id
=pk-proscription
:title
=Proscription
:event
=listing
:valid
=1997/..
:started-by
[
=Federal Government
]
:decided-by
=pk-federal-government
:time-limit
=organisations without term; persons three years, renewable
:instrument
=pk-ata-1997
:confidence
=likely
:sources
[
=OS:PK-ATA1997
=GK
]
}
{
:id
=pk-end
:title
=End of the proscription
:event
=delisting
:valid
=1997/..
:started-by
[
=the organisation
=by review under s.11C
=Federal Government
]
:decided-by
=pk-federal-government
:instrument
=pk-ata-1997
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=pk-review
:title
=Review
:who
=the proscribed organisation
:forum
=pk-federal-government
:provision
=Anti-Terrorism Act 1997 s.11C
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=What follows from proscription for conduct is not recorded here yet.
]
}
Fregimes/RU-115FZ.yaml
{
:id
=RU-115FZ
:jurisdiction
=RU
:title
=List of Rosfinmonitoring (freezing of funds)
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations and persons with information on involvement in extremism or terrorism (court ban, conviction, suspicion or charge, UN or foreign lists).
:authorities
[
{
:id
=ru-rosfinmonitoring
:name
=Federal Financial Monitoring Service (Rosfinmonitoring)
:roles
[
=decider
=keeper
=publisher
]
}
{
:id
=ru-court
:name
=courts of the Russian Federation
:roles
[
=review
]
}
]
:instruments
[
{
:id
=ru-115fz
:title
=Federal Law 115-FZ of 7 August 2001, art. 6(2)–(2.4)
:date
=2001-08-07
:sources
[
=OS:ru_fedsfm_terror
]
}
{
:id
=ru-decree-804
:title
=Government decree 804 of 6 August 2015
:date
=2015-08-06
:sources
[
=OS:ru_fedsfm_terror
]
}
]
:facets
[
{
:id
=listing
:title
=Entry in the list of Rosfinmonitoring
:operative
=true
}
]
:transitions
[
{
:id
=ru-115fz-listing
:title
=Entry in the list
:event
=listing
:valid
=2001-08-07/..
:started-by
[
=Rosfinmonitoring
]
:decided-by
=Rosfinmonitoring
:ground
=court ban, conviction, suspicion or charge, or a UN or foreign list
:instrument
=ru-115fz
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-115fz-delisting
:title
=Removal from the list
:event
=delisting
:valid
=2001-08-07/..
:started-by
[
=Rosfinmonitoring
=the listed party by written request
]
:decided-by
=Rosfinmonitoring, or a court
:ground
=loss of the ground, such as a court act cancelled or a case closed
:instrument
=ru-115fz
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=ru-115fz-freeze
:kind
=asset-freeze
:consequence
=duty
:provision
=115-FZ art. 6, 7, 7.4
:text
=Funds are frozen at once, no later than one working day after publication
:addressee
=financial and listed non-financial businesses
:reach
=territory
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-115fz-refusal
:kind
=services
:consequence
=duty
:provision
=115-FZ art. 6, 7, 7.4
:text
=Operations with listed parties are refused
:addressee
=financial and listed non-financial businesses
:reach
=territory
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=ru-115fz-monthly-payments
:title
=Small monthly payments
:provision
=115-FZ art. 6, 7, 7.4
:lifts
[
=asset-freeze
=services
]
:providers
[
=bank
]
:text
=Small monthly payments to listed natural persons
:conditions
[
=natural persons only
]
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:duties
[
{
:id
=ru-115fz-freeze-duty
:addressee
=financial and listed non-financial businesses
:text
=Freeze the funds of listed parties and check customers against the list
:provision
=115-FZ art. 6, 7, 7.4
:deadline
=at once, no later than one working day after publication
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=ru-115fz-request
:title
=Written request
:who
=the listed party
:forum
=Rosfinmonitoring
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-115fz-court
:title
=Court
:who
=the listed party
:forum
=court
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=What a suspension under RU-35FZ does to an entry here is not settled; no source was found.
=The Foreign Ministry said on 17 April 2025 that the judgment of that day did not change Russia's duty to apply UN sanctions against persons and entities linked to the Taliban.
=The list stands at www.fedsfm.ru/documents/terrorists-catalog-portal-act. The only dated copy known covers 2021-11-21 to 2022-02-24.
]
}
Fregimes/RU-35FZ.yaml
{
:id
=RU-35FZ
:jurisdiction
=RU
:title
=Recognition as terrorist and ban on activity
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations whose aims or acts serve propaganda, justification or support of terrorism, or the crimes the law lists. Individuals are not recognised under art. 24.
:authorities
[
{
:id
=ru-prosecutor-general
:name
=Prosecutor General of the Russian Federation
:roles
[
=applicant
]
}
{
:id
=ru-supreme-court
:name
=Supreme Court of the Russian Federation
:roles
[
=decider
]
}
{
:id
=ru-military-court
:name
=District military court
:roles
[
=decider
]
}
{
:id
=ru-fsb
:name
=Federal Security Service (FSB)
:roles
[
=keeper
=publisher
]
}
{
:id
=ru-rossiyskaya-gazeta
:name
=Rossiyskaya Gazeta
:roles
[
=publisher
]
}
]
:instruments
[
{
:id
=ru-130fz
:title
=Federal Law 130-FZ of 25 July 1998, the earlier law on terrorism
:date
=1998-07-25
:sources
[
=S12
=S14
]
}
{
:id
=ru-35fz
:title
=Federal Law 35-FZ "On countering terrorism", art. 24
:date
=2006-03-06
:sources
[
=S12
=S14
]
}
{
:id
=ru-302fz
:title
=Federal Law 302-FZ of 2 November 2013, which inserted Criminal Code art. 205.5
:date
=2013-11-02
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-kas
:title
=Code of Administrative Judicial Procedure (KAS)
:sources
[
=S12
=S14
]
}
{
:id
=ru-513fz
:title
=Federal law of 28 December 2024 (513-FZ) on the temporary suspension of the ban, amending KAS and 35-FZ art. 24
:date
=2024-12-28
:sources
[
=S01
=S04
=S13c
]
}
]
:facets
[
{
:id
=ban
:title
=Ban on activity
:operative
=true
}
{
:id
=recognition
:title
=Recognition as terrorist
}
{
:id
=list-entry
:title
=Entry in the unified federal list
}
]
:transitions
[
{
:id
=ru-listing-130fz
:title
=Recognition and ban under the law of 1998
:event
=listing
:valid
=1998-07-25/2006-03-05
:started-by
[
=Prosecutor General
]
:decided-by
=court
:instrument
=ru-130fz
:confidence
=likely
:sources
[
=S10
=S12
=GK
]
}
{
:id
=ru-listing
:title
=Recognition and ban under 35-FZ art. 24
:event
=listing
:valid
=2006-03-06/..
:started-by
[
=Prosecutor General
=a subordinate prosecutor
]
:decided-by
=court (the Supreme Court for foreign and international organisations, district military courts too in practice)
:ground
=aims or acts that serve propaganda, justification or support of terrorism, or the listed crimes
:time-limit
=copy of the judgment to the FSB within five days of its entry into force
:instrument
=ru-35fz
:confidence
=likely
:sources
[
=S14
=S12
=S11
=GK
]
}
{
:id
=ru-suspension
:title
=Suspension of the ban on activity
:event
=suspension
:valid
=2024-12-28/..
:started-by
[
=Prosecutor General
=a deputy of the Prosecutor General
]
:decided-by
=court
:ground
=factual data that the organisation, after its entry in the list, has stopped activity aimed at propaganda, justification and support of terrorism or at the listed crimes
:time-limit
=copy of the judgment to the FSB within five days, which corrects the list
:reversal
=by the court, on application of the Prosecutor General or a deputy, on data that the organisation has resumed the activity
:instrument
=ru-513fz
:sources
[
=S01
=S04
=S07
=S09
]
}
{
:id
=ru-resumption
:title
=Resumption of the ban after a suspension
:event
=resumption
:valid
=2024-12-28/..
:started-by
[
=Prosecutor General
=a deputy of the Prosecutor General
]
:decided-by
=court
:ground
=data that the organisation has resumed the activity for which it was banned
:instrument
=ru-513fz
:sources
[
=S01
]
}
]
:effects
[
{
:id
=ru-activity-ban
:kind
=activity-ban
:consequence
=ban
:provision
=35-FZ art. 24 (before 2006, Federal Law 130-FZ)
:text
=The organisation may be neither created nor active in Russia
:addressee
=the organisation
:reach
=territory
:trigger
=ban
:valid
=1998-07-25/..
:confidence
=likely
:sources
[
=S12
=S14
=GK
]
}
{
:id
=ru-cc-205-5-membership
:kind
=membership
:consequence
=crime
:provision
=Criminal Code art. 205.5(2)
:text
=Taking part in the activity of an organisation recognised as terrorist
:penalty
=10–20 years (as last verified)
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=2013-11-02/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-5-organising
:kind
=organising
:consequence
=crime
:provision
=Criminal Code art. 205.5(1)
:text
=Organising the activity of an organisation recognised as terrorist
:penalty
=15–20 years or life (as last verified)
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=2013-11-02/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-1-financing
:kind
=financing
:consequence
=crime
:provision
=Criminal Code art. 205.1
:text
=Financing terrorism
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-1-support
:kind
=support
:consequence
=crime
:provision
=Criminal Code art. 205.1
:text
=Assisting terrorist activity
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-1-recruitment
:kind
=recruitment
:consequence
=crime
:provision
=Criminal Code art. 205.1
:text
=Recruiting for terrorist activity
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-2
:kind
=expression
:consequence
=crime
:provision
=Criminal Code art. 205.2
:text
=Public calls to terrorist activity, public justification or propaganda of terrorism
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-3
:kind
=training
:consequence
=crime
:provision
=Criminal Code art. 205.3
:text
=Undergoing training for terrorist activity
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-cc-205-4
:kind
=organising
:consequence
=crime
:provision
=Criminal Code art. 205.4
:text
=Terrorist community
:addressee
=anyone
:reach
=territory; abroad under Criminal Code art. 12
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-media-note
:kind
=media-note
:consequence
=administrative
:provision
=Mass Media Law art. 4; Code of Administrative Offences (KoAP) art. 13.15(2)
:text
=Media that mention the organisation must note that it is banned; applied in practice
:addressee
=media
:reach
=territory
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=S08
=GK
]
}
{
:id
=ru-koap-20-3
:kind
=symbols
:consequence
=administrative
:provision
=Code of Administrative Offences (KoAP) art. 20.3
:text
=Displaying the organisation's symbols
:addressee
=anyone
:reach
=territory
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-forfeiture
:kind
=forfeiture
:consequence
=ban
:provision
=35-FZ art. 24
:text
=The property of a Russian organisation so banned goes to the state
:addressee
=the organisation, where it is Russian
:reach
=territory
:trigger
=ban
:valid
=2006-03-06/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=ru-freeze
:kind
=asset-freeze
:consequence
=duty
:provision
=Federal Law 115-FZ art. 6, 7, 7.4
:text
=Funds are frozen by way of the Rosfinmonitoring list, for which see RU-115FZ
:addressee
=banks and other obliged businesses
:reach
=territory
:trigger
=recognition
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:duties
[
{
:id
=ru-copy-to-fsb
:addressee
=the court, then the FSB
:text
=The court sends the judgment on recognition to the FSB, which enters the organisation in the unified federal list
:provision
=35-FZ art. 24
:deadline
=five days after the judgment enters into force
:trigger
=recognition
:valid
=2006-03-06/..
:confidence
=likely
:sources
[
=S12
=S11
=GK
]
}
]
:remedies
[
{
:id
=ru-suspension-application
:title
=Application to suspend the ban
:who
=the Prosecutor General or a deputy only; the organisation itself cannot apply
:forum
=court
:provision
=KAS and 35-FZ art. 24 as amended by the law of 28 December 2024
:valid
=2024-12-28/..
:sources
[
=S01
]
}
{
:id
=ru-appeal-of-suspension
:title
=Appeal against the judgment on suspension
:who
=not recorded
:forum
=not recorded
:time-limit
=not recorded; the judgment may be executed at once all the same
:valid
=2024-12-28/..
:sources
[
=S04
=S05
]
}
]
:notes
[
=No provision on contact as such is recorded. Diplomacy was untouched in Russia both before and after 2025.
=Before the law of 28 December 2024 no way to end or suspend a ban was foreseen; the authors of the bill called this a legal gap.
=Sources disagree on when the law of December 2024 entered into force. TASS says December 2024, counsel of the Taliban says January. The rules here count from its signature and publication on 2024-12-28. The number 513-FZ is likely, not certain.
=The law suspends the ban on activity. Whether the recognition persists, whether Criminal Code art. 205.5 and the media note still apply, and whether the entry stays in the list with a remark is contested. How a suspension could become an end is not regulated.
=The phrase asked of Russian media, "recognised as terrorist and banned", names two facts. From late 2021 state media also used a third, "under UN sanctions for terrorist activity".
=The unified federal list stands at www.fsb.ru/fsb/npd/terror.htm with running number, name, judgment and its entry into force. It was first published in July 2006 with 17 names.
=The extremist track is separate (Federal Law 114-FZ, Criminal Code art. 282.1–282.3, list of the Ministry of Justice) and is no part of this regime.
=No humanitarian exemption was found; to be verified.
=Penalties are those of the last verification. Earlier ranges were not checked.
]
}
Fregimes/TJ.yaml
{
:id
=TJ
:jurisdiction
=TJ
:title
=Recognition as terrorist and ban (Tajikistan)
:verified-through
=2025-04-18
:who-can-be-listed
=Organisations.
:authorities
[
{
:id
=tj-prosecutor-general
:name
=Prosecutor General of Tajikistan
:roles
[
=applicant
]
}
{
:id
=tj-supreme-court
:name
=Supreme Court of Tajikistan
:roles
[
=decider
]
}
{
:id
=tj-national-bank
:name
=National Bank of Tajikistan (joint list)
:roles
[
=keeper
=publisher
]
}
]
:facets
[
{
:id
=listing
:title
=Recognition as terrorist and ban
:operative
=true
}
]
:transitions
[
{
:id
=tj-listing
:title
=Recognition by the Supreme Court
:event
=listing
:valid
=always
:started-by
[
=Prosecutor General
]
:decided-by
=Supreme Court
:sources
[
=S23
=S24
=S06
]
}
]
:notes
[
=Criminal Code art. 179(1)–(3), 187 and 307 ff. bear on listed organisations. What each says was not verified, so none is recorded as an effect.
=No rule on removal was found in print.
=Since when the rule on recognition stands is not recorded; the judgment of 30 March 2006 is the first known use.
]
}
Fregimes/TR-6415.yaml
{
:id
=TR-6415
:jurisdiction
=TR
:title
=Asset freezes under Law 6415
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and organisations of UN lists (art. 5), on the request of foreign states (art. 6), and by domestic decision (art. 7).
:authorities
[
{
:id
=tr-president
:name
=President of the Republic of Türkiye
:roles
[
=decider
]
}
{
:id
=tr-assessment-commission
:name
=Assessment Commission and ministers (art. 7)
:roles
[
=applicant
=decider
]
}
{
:id
=tr-masak
:name
=Financial Crimes Investigation Board (MASAK)
:roles
[
=publisher
=keeper
]
}
{
:id
=tr-council-of-state
:name
=Council of State
:roles
[
=review
]
}
]
:instruments
[
{
:id
=tr-law-6415
:title
=Law 6415 on the prevention of the financing of terrorism
:date
=2013
:sources
[
=OS:tr_fcib
=S65
]
}
{
:id
=tr-2013-5428
:title
=Decision 2013/5428, to which the list is annexed
:date
=2013-09-30
:sources
[
=OS:tr_fcib
=S65
]
}
]
:facets
[
{
:id
=freeze
:title
=Freeze of assets
:operative
=true
}
]
:transitions
[
{
:id
=tr-listing
:title
=Freeze after the UN, on request, or by domestic decision
:event
=listing
:valid
=2013/..
:started-by
[
=UN Security Council Committee
=a foreign state
=Assessment Commission
]
:decided-by
=President (art. 5); the competent ministers otherwise
:time-limit
=published in the Official Gazette
:instrument
=tr-law-6415
:sources
[
=OS:tr_fcib
=S65
]
}
{
:id
=tr-amendment
:title
=Amendment of an entry
:event
=amendment
:valid
=2013/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=tr-president
:instrument
=tr-law-6415
:sources
[
=S65b
]
}
{
:id
=tr-delisting
:title
=Lifting of the freeze
:event
=delisting
:valid
=2013/..
:started-by
[
=UN Security Council Committee
=the listed party
]
:decided-by
=tr-president
:time-limit
=none; two days after the UN in March 2026
:instrument
=tr-law-6415
:sources
[
=S65
=S65c
]
}
]
:effects
[
{
:id
=tr-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Law 6415 art. 5–7
:text
=Assets in Türkiye are frozen
:addressee
=anyone in Türkiye
:reach
=Türkiye
:valid
=2013/..
:confidence
=likely
:sources
[
=OS:tr_fcib
]
}
{
:id
=tr-membership
:kind
=membership
:consequence
=none-as-such
:provision
=Law 6415
:text
=The freeze makes no crime of membership; whether a body is a terrorist organisation is decided by court judgments under the Anti-Terror Law 3713
:addressee
=anyone
:reach
=Türkiye
:valid
=2013/..
:confidence
=likely
:sources
[
=S65
]
}
]
:remedies
[
{
:id
=tr-action
:title
=Action against the decision
:who
=the listed party
:forum
=tr-council-of-state
:time-limit
=60 days
:valid
=2013/..
:confidence
=likely
:sources
[
=S65
]
}
]
:notes
[
=MASAK publishes four lists, A to D, with date and number of the Official Gazette.
]
}
Fregimes/UA-NSDC.yaml
{
:id
=UA-NSDC
:jurisdiction
=UA
:title
=Sanctions of the National Security and Defence Council of Ukraine
:verified-through
=2026-04-30
:who-can-be-listed
=Persons and organisations on whom the Council decides special economic and other restrictive measures.
:authorities
[
{
:id
=ua-nsdc
:name
=National Security and Defence Council
:roles
[
=decider
=keeper
]
}
{
:id
=ua-president
:name
=President of Ukraine
:roles
[
=decider
=publisher
]
}
]
:instruments
[
{
:id
=ua-law-1644
:title
=Law 1644-VII on sanctions
:date
=2014-08-14
:sources
[
=OS:ua_nsdc_sanctions
]
}
]
:facets
[
{
:id
=sanctions
:title
=Sanctions
:operative
=true
}
]
:transitions
[
{
:id
=ua-listing
:title
=Imposition for a fixed term
:event
=listing
:valid
=2014-08-14/..
:started-by
[
=bodies that may propose sanctions
]
:decided-by
=National Security and Defence Council, enacted by decree of the President
:instrument
=ua-law-1644
:sources
[
=OS:ua_nsdc_sanctions
]
}
{
:id
=ua-delisting
:title
=Early end, or end of the term
:event
=delisting
:valid
=2014-08-14/..
:started-by
[
=National Security and Defence Council
]
:decided-by
=National Security and Defence Council, enacted by decree; otherwise the term runs out
:instrument
=ua-law-1644
:sources
[
=OS:ua_nsdc_sanctions
]
}
]
:effects
[
{
:id
=ua-measures
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Law 1644-VII
:text
=Assets are blocked where the decision says so; the measures differ from decision to decision
:addressee
=anyone in Ukraine
:reach
=Ukraine
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=The register shows each entry as active, expired or excluded.
=The financial monitoring service keeps a separate list of persons linked to terrorism, which mirrors the UN list. Courts rarely recognise terrorist organisations.
]
}
Fregimes/UK-AFG.yaml
{
:id
=UK-AFG
:jurisdiction
=GB
:title
=Afghanistan sanctions
:verified-through
=2026-04-30
:who-can-be-listed
=Persons named by the UN under Resolution 1988.
:authorities
[
{
:id
=uk-fcdo
:name
=Secretary of State for Foreign Affairs
:roles
[
=decider
=publisher
]
}
{
:id
=uk-ofsi
:name
=Office of Financial Sanctions Implementation
:roles
[
=publisher
]
}
{
:id
=uk-high-court
:name
=High Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=uk-samla
:title
=Sanctions and Anti-Money Laundering Act 2018
:date
=2018
:sources
[
=OS:GB-AFG
=S50
]
}
{
:id
=uk-si-2020-948
:title
=Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
:date
=2020
:sources
[
=OS:GB-AFG
=S50
]
}
]
:facets
[
{
:id
=freeze
:title
=Asset freeze
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Ban on military goods
}
]
:transitions
[
{
:id
=uk-si-2020-948-automatic
:title
=Automatic designation of whom the UN names
:event
=listing
:valid
=[2020-12-14..2020-12-31]/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=by force of the regulations, with the UN's decision
:ground
=the UN's listing
:instrument
=uk-si-2020-948
:confidence
=likely
:sources
[
=GK
=OS:GB-AFG
]
}
{
:id
=uk-si-2020-948-end
:title
=End of the designation with the UN's removal
:event
=delisting
:valid
=[2020-12-14..2020-12-31]/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=by force of the regulations, with the UN's removal
:instrument
=uk-si-2020-948
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=uk-si-2020-948-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948, regs 8–12
:text
=Dealing with funds or economic resources of a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2020-12-14..2020-12-31]/..
:sources
[
=OS:GB-AFG
=S50
]
}
{
:id
=uk-si-2020-948-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948, regs 8–12
:text
=Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2020-12-14..2020-12-31]/..
:sources
[
=OS:GB-AFG
=S50
]
}
{
:id
=uk-si-2020-948-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
:text
=Travel ban on designated persons
:addressee
=designated persons
:reach
=United Kingdom
:trigger
=travel
:valid
=[2020-12-14..2020-12-31]/..
:sources
[
=OS:GB-AFG
=S50
]
}
{
:id
=uk-si-2020-948-arms
:kind
=arms-ban
:consequence
=crime
:provision
=Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
:text
=Supplying military goods, technology or related assistance to a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:trigger
=arms
:valid
=[2020-12-14..2020-12-31]/..
:sources
[
=OS:GB-AFG
=S50
]
}
]
:exemptions
[
{
:id
=uk-si-2020-948-2615
:title
=Humanitarian exception for Afghanistan
:provision
=SI 2020/948 as amended in 2022, after Resolution 2615
:lifts
[
=asset-freeze
=funds-to
]
:territories
[
=AF
]
:providers
[
=any
]
:text
=Humanitarian assistance and other activities that support basic human needs in Afghanistan; the asset freeze only
:valid
=[2022-01-01..2022-02-02]/..
:confidence
=likely
:sources
[
=S50
]
}
]
:remedies
[
{
:id
=uk-si-2020-948-s23
:title
=Request to vary or revoke the designation
:who
=the designated person
:forum
=the minister who designates
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.23
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2020-948-s25
:title
=Request that the United Kingdom seek removal from the UN list
:who
=a person designated because the UN named them
:forum
=Secretary of State
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.25
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2020-948-s38
:title
=Court review
:who
=the designated person
:forum
=uk-high-court
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.38
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
=The regulations were in force on 14 December 2020, or with the end of that year; the sources differ.
]
}
Fregimes/UK-CT.yaml
{
:id
=UK-CT
:jurisdiction
=GB
:title
=Counter-terrorism sanctions (domestic)
:verified-through
=2026-04-30
:who-can-be-listed
=Persons whom HM Treasury has reasonable grounds to suspect of involvement in terrorism; the domestic scheme.
:authorities
[
{
:id
=uk-treasury
:name
=HM Treasury
:roles
[
=decider
]
}
{
:id
=uk-fcdo
:name
=Secretary of State for Foreign Affairs
:roles
[
=publisher
]
}
{
:id
=uk-ofsi
:name
=Office of Financial Sanctions Implementation
:roles
[
=publisher
]
}
{
:id
=uk-high-court
:name
=High Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=uk-samla
:title
=Sanctions and Anti-Money Laundering Act 2018
:date
=2018
:sources
[
=OS:GB-CT
=S50
]
}
{
:id
=uk-si-2019-577
:title
=Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
:date
=2019
:sources
[
=OS:GB-CT
=S50
]
}
]
:facets
[
{
:id
=freeze
:title
=Asset freeze
:operative
=true
}
]
:transitions
[
{
:id
=uk-si-2019-577-designation
:title
=Designation by the minister
:event
=listing
:valid
=[2019..2020-12-31]/..
:started-by
[
=HM Treasury
]
:decided-by
=HM Treasury
:ground
=reasonable grounds to suspect that the person is involved, and that it is appropriate
:instrument
=uk-si-2019-577
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-577-variation
:title
=Variation of a designation
:event
=amendment
:valid
=[2019..2020-12-31]/..
:started-by
[
=the designated person
=HM Treasury
]
:decided-by
=HM Treasury
:instrument
=uk-si-2019-577
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-577-revocation
:title
=Revocation of a designation
:event
=revocation
:valid
=[2019..2020-12-31]/..
:started-by
[
=the designated person
=HM Treasury
]
:decided-by
=HM Treasury
:instrument
=uk-si-2019-577
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=uk-si-2019-577-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
:text
=Dealing with funds or economic resources of a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-CT
=S50
]
}
{
:id
=uk-si-2019-577-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
:text
=Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-CT
=S50
]
}
]
:exemptions
[
{
:id
=uk-si-2019-577-2664
:title
=Humanitarian exception after Resolution 2664
:provision
=SI 2023/121
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
:conditions
[
=the provider is one of those that Resolution 2664 names
]
:valid
=2023-02-09/..
:sources
[
=S50
]
}
]
:remedies
[
{
:id
=uk-si-2019-577-s23
:title
=Request to vary or revoke the designation
:who
=the designated person
:forum
=the minister who designates
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.23
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-577-s38
:title
=Court review
:who
=the designated person
:forum
=uk-high-court
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.38
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
=The threshold is suspicion on reasonable grounds; no conviction is needed.
]
}
Fregimes/UK-ICT.yaml
{
:id
=UK-ICT
:jurisdiction
=GB
:title
=Counter-terrorism sanctions (international)
:verified-through
=2026-04-30
:who-can-be-listed
=Persons whom the Secretary of State has reasonable grounds to suspect of involvement in terrorism abroad.
:authorities
[
{
:id
=uk-fcdo
:name
=Secretary of State for Foreign Affairs
:roles
[
=decider
=publisher
]
}
{
:id
=uk-ofsi
:name
=Office of Financial Sanctions Implementation
:roles
[
=publisher
]
}
{
:id
=uk-high-court
:name
=High Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=uk-samla
:title
=Sanctions and Anti-Money Laundering Act 2018
:date
=2018
:sources
[
=OS:GB-ICT
=S50
]
}
{
:id
=uk-si-2019-573
:title
=Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
:date
=2019
:sources
[
=OS:GB-ICT
=S50
]
}
]
:facets
[
{
:id
=freeze
:title
=Asset freeze
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
]
:transitions
[
{
:id
=uk-si-2019-573-designation
:title
=Designation by the minister
:event
=listing
:valid
=[2019..2020-12-31]/..
:started-by
[
=Secretary of State
]
:decided-by
=Secretary of State
:ground
=reasonable grounds to suspect that the person is involved, and that it is appropriate
:instrument
=uk-si-2019-573
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-573-variation
:title
=Variation of a designation
:event
=amendment
:valid
=[2019..2020-12-31]/..
:started-by
[
=the designated person
=Secretary of State
]
:decided-by
=Secretary of State
:instrument
=uk-si-2019-573
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-573-revocation
:title
=Revocation of a designation
:event
=revocation
:valid
=[2019..2020-12-31]/..
:started-by
[
=the designated person
=Secretary of State
]
:decided-by
=Secretary of State
:instrument
=uk-si-2019-573
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=uk-si-2019-573-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
:text
=Dealing with funds or economic resources of a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ICT
=S50
]
}
{
:id
=uk-si-2019-573-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
:text
=Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ICT
=S50
]
}
{
:id
=uk-si-2019-573-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
:text
=Travel ban on designated persons
:addressee
=designated persons
:reach
=United Kingdom
:trigger
=travel
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ICT
=S50
]
}
]
:exemptions
[
{
:id
=uk-si-2019-573-2664
:title
=Humanitarian exception after Resolution 2664
:provision
=SI 2023/121
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
:conditions
[
=the provider is one of those that Resolution 2664 names
]
:valid
=2023-02-09/..
:sources
[
=S50
]
}
]
:remedies
[
{
:id
=uk-si-2019-573-s23
:title
=Request to vary or revoke the designation
:who
=the designated person
:forum
=the minister who designates
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.23
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-573-s38
:title
=Court review
:who
=the designated person
:forum
=uk-high-court
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.38
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
=The threshold is suspicion on reasonable grounds; no conviction is needed.
]
}
Fregimes/UK-ISIL.yaml
{
:id
=UK-ISIL
:jurisdiction
=GB
:title
=ISIL (Da'esh) and Al-Qaida sanctions
:verified-through
=2026-04-30
:who-can-be-listed
=Persons named by the UN under Resolutions 1267, 1989 and 2253.
:authorities
[
{
:id
=uk-fcdo
:name
=Secretary of State for Foreign Affairs
:roles
[
=decider
=publisher
]
}
{
:id
=uk-ofsi
:name
=Office of Financial Sanctions Implementation
:roles
[
=publisher
]
}
{
:id
=uk-high-court
:name
=High Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=uk-samla
:title
=Sanctions and Anti-Money Laundering Act 2018
:date
=2018
:sources
[
=OS:GB-ISIL
=S50
]
}
{
:id
=uk-si-2019-466
:title
=ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
:date
=2019
:sources
[
=OS:GB-ISIL
=S50
]
}
]
:facets
[
{
:id
=freeze
:title
=Asset freeze
:operative
=true
}
{
:id
=travel
:title
=Travel ban
}
{
:id
=arms
:title
=Ban on military goods
}
]
:transitions
[
{
:id
=uk-si-2019-466-automatic
:title
=Automatic designation of whom the UN names
:event
=listing
:valid
=[2019..2020-12-31]/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=by force of the regulations, with the UN's decision
:ground
=the UN's listing
:instrument
=uk-si-2019-466
:confidence
=likely
:sources
[
=GK
=OS:GB-ISIL
]
}
{
:id
=uk-si-2019-466-end
:title
=End of the designation with the UN's removal
:event
=delisting
:valid
=[2019..2020-12-31]/..
:started-by
[
=UN Security Council Committee
]
:decided-by
=by force of the regulations, with the UN's removal
:instrument
=uk-si-2019-466
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=uk-si-2019-466-freeze
:kind
=asset-freeze
:consequence
=crime
:provision
=ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
:text
=Dealing with funds or economic resources of a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ISIL
=S50
]
}
{
:id
=uk-si-2019-466-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
:text
=Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ISIL
=S50
]
}
{
:id
=uk-si-2019-466-travel
:kind
=travel-ban
:consequence
=immigration
:provision
=ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
:text
=Travel ban on designated persons
:addressee
=designated persons
:reach
=United Kingdom
:trigger
=travel
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ISIL
=S50
]
}
{
:id
=uk-si-2019-466-arms
:kind
=arms-ban
:consequence
=crime
:provision
=ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
:text
=Supplying military goods, technology or related assistance to a designated person
:addressee
=anyone in the United Kingdom; United Kingdom persons anywhere
:reach
=United Kingdom territory; United Kingdom persons anywhere
:trigger
=arms
:valid
=[2019..2020-12-31]/..
:sources
[
=OS:GB-ISIL
=S50
]
}
]
:exemptions
[
{
:id
=uk-si-2019-466-2664
:title
=Humanitarian exception after Resolution 2664
:provision
=SI 2023/121
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
:conditions
[
=the provider is one of those that Resolution 2664 names
]
:valid
=2023-02-09/..
:sources
[
=S50
]
}
]
:remedies
[
{
:id
=uk-si-2019-466-s23
:title
=Request to vary or revoke the designation
:who
=the designated person
:forum
=the minister who designates
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.23
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-466-s25
:title
=Request that the United Kingdom seek removal from the UN list
:who
=a person designated because the UN named them
:forum
=Secretary of State
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.25
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-si-2019-466-s38
:title
=Court review
:who
=the designated person
:forum
=uk-high-court
:provision
=Sanctions and Anti-Money Laundering Act 2018 s.38
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
=The day on which the regulations came into full effect is not recorded; at the latest with the end of the transition period on 31 December 2020.
]
}
Fregimes/UK-TA2000.yaml
{
:id
=UK-TA2000
:jurisdiction
=GB
:title
=Proscription under the Terrorism Act 2000
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations concerned in terrorism (s.3(4)–(5C)), which commit, prepare, promote or encourage it, glorification included, or are otherwise concerned in it.
:authorities
[
{
:id
=uk-home-secretary
:name
=Home Secretary
:roles
[
=applicant
=decider
=publisher
]
}
{
:id
=uk-parliament
:name
=both Houses of Parliament
:roles
[
=decider
]
}
{
:id
=uk-poac
:name
=Proscribed Organisations Appeal Commission
:roles
[
=review
]
}
{
:id
=uk-court-of-appeal
:name
=Court of Appeal
:roles
[
=review
]
}
{
:id
=uk-high-court
:name
=High Court
:roles
[
=review
]
}
]
:instruments
[
{
:id
=uk-ta-2000
:title
=Terrorism Act 2000, s.3 and Schedule 2, in force 19 February 2001
:date
=2000
:sources
[
=S47
=S49c
=S74
]
}
{
:id
=uk-si-2006-2299
:title
=SI 2006/2299, applications for deproscription
:date
=2006
:sources
[
=S48
]
}
]
:facets
[
{
:id
=proscription
:title
=Proscription
:operative
=true
}
]
:transitions
[
{
:id
=uk-proscription
:title
=Proscription by order
:event
=listing
:valid
=2001-02-19/..
:started-by
[
=Home Secretary
]
:decided-by
=the Home Secretary by order approved by both Houses (affirmative, s.123(4))
:ground
=belief that the organisation is concerned in terrorism, then discretion and proportionality, with advice of the Proscription Review Group
:time-limit
=in force usually the day after making
:instrument
=uk-ta-2000
:sources
[
=S47
=S47b
=S49c
]
}
{
:id
=uk-name-order
:title
=Name order, by which an alias is added (s.3(6))
:event
=amendment
:valid
=[2001-02-19..2017-01-01]/..
:started-by
[
=Home Secretary
]
:decided-by
=Home Secretary
:ground
=the organisation operates under another name
:instrument
=uk-ta-2000
:sources
[
=S44
]
}
{
:id
=uk-name-order-revocation
:title
=Revocation of a name order (s.3(8))
:event
=revocation
:valid
=[2001-02-19..2017-01-01]/..
:started-by
[
=Home Secretary
]
:decided-by
=the Home Secretary by order (negative procedure)
:time-limit
=in force after a fixed delay, in 2025 on the 21st day after laying
:instrument
=uk-ta-2000
:confidence
=likely
:sources
[
=S44
=S44b
]
}
{
:id
=uk-deproscription
:title
=Deproscription by order
:event
=delisting
:valid
=2001-02-19/..
:started-by
[
=the organisation
=any person affected
=Home Secretary
]
:decided-by
=the Home Secretary by order; where the Proscribed Organisations Appeal Commission allows an appeal the order must be laid
:time-limit
=application decided within 90 days
:instrument
=uk-ta-2000
:confidence
=likely
:sources
[
=S46
=S48
=S49
]
}
]
:effects
[
{
:id
=uk-s11
:kind
=membership
:consequence
=crime
:provision
=Terrorism Act 2000 s.11
:text
=Belonging or professing to belong to a proscribed organisation
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=2001-02-19/..
:sources
[
=S49b
=S47
]
}
{
:id
=uk-s12-support
:kind
=support
:consequence
=crime
:provision
=Terrorism Act 2000 s.12(1)
:text
=Inviting support for a proscribed organisation
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=2001-02-19/..
:sources
[
=S49b
=S47
]
}
{
:id
=uk-s12-expression
:kind
=expression
:consequence
=crime
:provision
=Terrorism Act 2000 s.12(1A)
:text
=Reckless expression of an opinion that supports a proscribed organisation
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=not-established
:sources
[
=S49b
]
}
{
:id
=uk-s12-meetings
:kind
=meetings
:consequence
=crime
:provision
=Terrorism Act 2000 s.12(2), (3)
:text
=Arranging or addressing meetings in connection with a proscribed organisation
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=2001-02-19/..
:sources
[
=S49b
=S47
]
}
{
:id
=uk-s15-18-financing
:kind
=financing
:consequence
=crime
:provision
=Terrorism Act 2000 s.15–18
:text
=Fundraising, use and possession of property, funding arrangements and money laundering
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=2001-02-19/..
:confidence
=likely
:sources
[
=S49b
=GK
]
}
{
:id
=uk-s15-17-funds-to
:kind
=funds-to
:consequence
=crime
:provision
=Terrorism Act 2000 s.15–17
:text
=Providing money, or entering into funding arrangements, for a proscribed organisation
:penalty
=up to 14 years (as last verified)
:addressee
=anyone
:reach
=United Kingdom, and abroad
:valid
=2001-02-19/..
:confidence
=likely
:sources
[
=S49b
=GK
]
}
{
:id
=uk-s13
:kind
=symbols
:consequence
=crime
:provision
=Terrorism Act 2000 s.13
:text
=Clothing, articles and images of a proscribed organisation in public
:penalty
=up to 6 months, summary (as last verified)
:addressee
=anyone
:reach
=United Kingdom
:valid
=2001-02-19/..
:sources
[
=S49b
=S47
]
}
{
:id
=uk-s19
:kind
=disclosure
:consequence
=crime
:provision
=Terrorism Act 2000 s.19
:text
=Failing to disclose
:addressee
=anyone the section binds
:reach
=United Kingdom
:valid
=2001-02-19/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-s21a
:kind
=disclosure
:consequence
=crime
:provision
=Terrorism Act 2000 s.21A
:text
=Failing to disclose, in the regulated sector
:addressee
=regulated sector
:reach
=United Kingdom
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=uk-forfeiture
:kind
=forfeiture
:consequence
=civil-liability
:provision
=Terrorism Act 2000 s.14, 23; Anti-terrorism, Crime and Security Act 2001 Sch. 1
:text
=The organisation's resources are terrorist property and can be forfeited
:addressee
=holders of the property
:reach
=United Kingdom
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=uk-consent
:title
=Consent and disclosure
:provision
=Terrorism Act 2000 s.21ZA–21ZC
:lifts
[
=financing
=funds-to
]
:providers
[
=any
]
:text
=Defence for dealings disclosed to, and consented to by, the authorities
:conditions
[
=disclosure and consent in the single case
]
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=uk-deproscription-application
:title
=Application for deproscription
:who
=the organisation, or any person affected
:forum
=Home Secretary
:time-limit
=decided within 90 days
:provision
=Terrorism Act 2000 s.4; SI 2006/2299
:valid
=2001-02-19/..
:confidence
=likely
:sources
[
=S48
]
}
{
:id
=uk-poac-appeal
:title
=Appeal against refusal
:who
=the applicant
:forum
=Proscribed Organisations Appeal Commission, then on law the Court of Appeal
:provision
=Terrorism Act 2000 s.5, 6
:valid
=2001-02-19/..
:sources
[
=S48
=S49
]
}
{
:id
=uk-s7-appeal
:title
=Appeal against a conviction between refusal and success
:who
=the convicted person
:forum
=criminal courts
:provision
=Terrorism Act 2000 s.7
:valid
=2001-02-19/..
:sources
[
=S48
=S49
]
}
{
:id
=uk-judicial-review
:title
=Judicial review, open beside the appeal to the Commission (EWCA Civ 1311 of 2025)
:who
=a person affected
:forum
=High Court
:valid
=[2001-02-19..2025]/..
:sources
[
=S49
=S49c
]
}
]
:notes
[
=A proscription has no fixed expiry and no review cycle laid down by statute.
=An organisation can be proscribed in its own name or as another name of one already proscribed. The end of a name order does not end the proscription of the organisation itself.
=There is no general humanitarian exemption. Besides consent and disclosure there is guidance for prosecutors.
=Reach abroad rests on the Terrorism Act 2006 s.17 and the Act of 2019 for the main offences; since when for each is not recorded.
=The Taliban are not proscribed.
=Schedule 2 at legislation.gov.uk carries every insertion with its commentary. There are no ids.
=Penalties are those of the last verification. Earlier maxima were not checked.
]
}
Fregimes/UN-1267.yaml
{
:id
=UN-1267
:jurisdiction
=UN
:title
=ISIL (Da'esh) and Al-Qaida
:verified-through
=2026-04-30
:who-can-be-listed
=Individuals, groups, undertakings and entities associated with ISIL or Al-Qaida by financing, planning, facilitating, recruiting, supplying arms or otherwise supporting them, or owned or controlled by such.
:authorities
[
{
:id
=un-1267-committee
:name
=Security Council Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)
:roles
[
=decider
=keeper
=publisher
]
}
{
:id
=un-security-council
:name
=United Nations Security Council
:roles
[
=decider
]
}
{
:id
=un-member-state
:name
=any Member State
:roles
[
=applicant
]
}
{
:id
=un-ombudsperson
:name
=Office of the Ombudsperson
:roles
[
=review
]
}
]
:instruments
[
{
:id
=un-1267
:title
=Resolution 1267 (1999), freeze and flight ban in force 30 days later
:date
=1999-10-15
:sources
[
=S40b
]
}
{
:id
=un-1333
:title
=Resolution 1333 (2000), extension to bin Laden and Al-Qaida
:date
=2000-12-19
:sources
[
=S40b
=S56c
]
}
{
:id
=un-1390
:title
=Resolution 1390 (2002)
:date
=2002-01-16
:sources
[
=S40
]
}
{
:id
=un-1452
:title
=Resolution 1452 (2002), exemptions for expenses
:date
=2002
:sources
[
=S38
=S39a
]
}
{
:id
=un-1904
:title
=Resolution 1904 (2009), Ombudsperson
:date
=2009-12-17
:sources
[
=S40
]
}
{
:id
=un-1989
:title
=Resolution 1989 (2011), list of Al-Qaida after the Taliban were split off
:date
=2011-06-17
:sources
[
=S40
=S41a
]
}
{
:id
=un-2253
:title
=Resolution 2253 (2015), ISIL added
:date
=2015-12-17
:sources
[
=S40
]
}
{
:id
=un-2368
:title
=Resolution 2368 (2017)
:date
=2017-07-20
:sources
[
=S40
]
}
{
:id
=un-2610
:title
=Resolution 2610 (2021)
:date
=2021-12-17
:sources
[
=S40
]
}
{
:id
=un-2664-act
:title
=Resolution 2664 (2022), humanitarian carve-out from asset freezes
:date
=2022-12-09
:sources
[
=S38
=S39a
=S51b
]
}
{
:id
=un-2734
:title
=Resolution 2734 (2024), governing; mandates of the Ombudsperson and the Monitoring Team to June 2027
:date
=2024-06-10
:sources
[
=S40
]
}
{
:id
=un-2761
:title
=Resolution 2761 (2024), which continued the carve-out without end date
:date
=2024-12-06
:sources
[
=S38
]
}
{
:id
=un-2799
:title
=Resolution 2799 (2025), which removed two individuals outright
:date
=2025-11-06
:sources
[
=S34
]
}
]
:facets
[
{
:id
=listing
:title
=Entry in the ISIL (Da'esh) and Al-Qaida list
:operative
=true
}
]
:transitions
[
{
:id
=un-1267-listing
:title
=Listing by the Committee
:event
=listing
:valid
=1999-10-15/..
:started-by
[
=a Member State with a statement of case
]
:decided-by
=the Committee of all 15 Council members, by consensus; the Council itself by resolution
:ground
=reasonable basis; neither conviction nor charge is required
:time-limit
=ten working days without objection
:instrument
=un-1267
:confidence
=likely
:sources
[
=OS:UN-SCISIL
=S34
=S43
=GK
]
}
{
:id
=un-1267-amendment
:title
=Amendment of an entry, by which aliases are added
:event
=amendment
:valid
=1999-10-15/..
:started-by
[
=a Member State
=the Committee
]
:decided-by
=the Committee
:instrument
=un-1267
:sources
[
=S42
]
}
{
:id
=un-1267-delisting-ombudsperson
:title
=Removal through the Ombudsperson
:event
=delisting
:valid
=2009-12-17/..
:started-by
[
=the listed party
]
:decided-by
=the Committee; a recommendation to delist stands unless the Committee decides otherwise by consensus or the question goes to the Council
:time-limit
=four months (and two more) of information gathering, two months (and two more) of dialogue, then report; effect 60 days after the Committee finishes its review
:instrument
=un-1904
:confidence
=likely
:sources
[
=S40
=GK
]
}
{
:id
=un-1267-delisting-state
:title
=Removal on request of a state
:event
=delisting
:valid
=1999-10-15/..
:started-by
[
=a Member State
]
:decided-by
=the Committee
:time-limit
=60 days unless there is consensus to keep the entry, where the designating state asks
:instrument
=un-1267
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=un-1267-delisting-2734
:title
=Removal on request of a state under resolution 2734 ¶75
:event
=delisting
:valid
=2024-06-10/..
:started-by
[
=a Member State
]
:decided-by
=the Committee; approved where no member objects and none asks to send the matter to the Council
:instrument
=un-2734
:confidence
=likely
:sources
[
=S35b
]
}
{
:id
=un-1267-delisting-council
:title
=Removal by resolution of the Security Council
:event
=delisting
:valid
=1999-10-15/..
:started-by
[
=Security Council
]
:decided-by
=Security Council
:instrument
=un-1267
:sources
[
=S34
]
}
{
:id
=un-1267-review
:title
=Review of entries, which leaves a mark and does not change the status
:event
=review
:valid
=2017-07-20/..
:started-by
[
=the Committee
]
:decided-by
=the Committee
:time-limit
=yearly and every three years
:instrument
=un-2368
:sources
[
=S42
]
}
]
:effects
[
{
:id
=un-1267-asset-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=operative ¶1(a) of the governing resolution, now 2734 (2024)
:text
=Funds and other assets of listed parties are frozen
:addressee
=states, and those they bind by their own law
:reach
=every state
:valid
=1999-11-14/..
:sources
[
=OS:UN-SCISIL
=S40
=S40b
]
}
{
:id
=un-1267-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=operative ¶1(a) of the governing resolution, now 2734 (2024)
:text
=No funds or assets may be made available to listed parties
:addressee
=states, and those they bind by their own law
:reach
=every state
:valid
=1999-11-14/..
:sources
[
=OS:UN-SCISIL
=S40
=S40b
]
}
{
:id
=un-1267-travel-ban
:kind
=travel-ban
:consequence
=prohibition
:provision
=operative ¶1(b) of the governing resolution, now 2734 (2024)
:text
=Listed individuals may not enter or pass through any state
:addressee
=states
:reach
=every state
:valid
=[1999-10-15..2002-01-16]/..
:confidence
=likely
:sources
[
=OS:UN-SCISIL
=S40
=GK
]
}
{
:id
=un-1267-arms-ban
:kind
=arms-ban
:consequence
=prohibition
:provision
=operative ¶1(c) of the governing resolution, now 2734 (2024)
:text
=No arms may be supplied to listed parties
:addressee
=states
:reach
=every state
:valid
=[1999-10-15..2002-01-16]/..
:confidence
=likely
:sources
[
=OS:UN-SCISIL
=S40
=GK
]
}
{
:id
=un-1267-no-crime
:kind
=membership
:consequence
=none-as-such
:provision
=operative ¶1 of the governing resolution, now 2734 (2024)
:text
=Listing makes nothing a crime by itself; states legislate
:addressee
=anyone
:valid
=1999-10-15/..
:sources
[
=OS:UN-SCISIL
]
}
]
:exemptions
[
{
:id
=un-2664
:title
=Standing humanitarian carve-out, first for two years
:provision
=Resolution 2664 (2022) ¶1
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers the resolution lists
:conditions
[
=only the categories of providers listed in the resolution
=the asset freeze only
]
:valid
=2022-12-09/2024-12-05
:sources
[
=S38
=S39a
]
}
{
:id
=un-2664-continued
:title
=Standing humanitarian carve-out, without end date
:provision
=Resolution 2664 (2022) ¶1, continued by resolution 2761 (2024)
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers resolution 2664 lists
:conditions
[
=only the categories of providers listed in resolution 2664
=the asset freeze only
]
:valid
=2024-12-06/..
:sources
[
=S38
=S39a
]
}
{
:id
=un-1452-expenses
:title
=Basic and extraordinary expenses
:provision
=Resolution 1452 (2002)
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=any
]
:text
=Funds for basic or extraordinary expenses of a listed party
:conditions
[
=case by case
]
:valid
=2002/..
:sources
[
=S38
=S39a
]
}
{
:id
=un-1267-travel
:title
=Travel exemption
:provision
=decision of the Committee
:lifts
[
=travel-ban
]
:providers
[
=any
]
:text
=Single journeys of listed individuals
:conditions
[
=case by case
]
:valid
=not-established
:sources
[
=S38
=S39a
]
}
]
:remedies
[
{
:id
=un-ombudsperson-petition
:title
=Petition to the Ombudsperson
:who
=the listed party
:forum
=Ombudsperson, then the Committee
:time-limit
=four months (and two more), two months (and two more), 60 days
:provision
=Resolution 1904 (2009), now 2734 (2024)
:valid
=2009-12-17/..
:confidence
=likely
:sources
[
=S40
=GK
]
}
{
:id
=un-1267-state-request
:title
=Request for removal by a state
:who
=any Member State
:forum
=the Committee
:time-limit
=60 days where the designating state asks
:valid
=1999-10-15/..
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=Ids are QDi for individuals and QDe for entities. Aliases are added as amendments of one entry. HTS was an alias inside QDe.137, never an entry of its own.
=Removed entries vanish from the file. Their history needs press releases or archived copies.
=Taliban entries stood on this list until the split of 17 June 2011, see UN-1988.
=National lists that follow the UN list lag by anything from hours to years.
]
}
Fregimes/UN-1988.yaml
{
:id
=UN-1988
:jurisdiction
=UN
:title
=Persons and entities associated with the Taliban
:verified-through
=2026-04-30
:who-can-be-listed
=Individuals, groups, undertakings and entities designated as Taliban before the split of 2011, and others associated with the Taliban in constituting a threat to the peace, stability and security of Afghanistan. The movement itself has no entry.
:authorities
[
{
:id
=un-1988-committee
:name
=Security Council Committee pursuant to resolution 1988 (2011)
:roles
[
=decider
=keeper
=publisher
]
}
{
:id
=un-security-council
:name
=United Nations Security Council
:roles
[
=decider
]
}
{
:id
=un-member-state
:name
=any Member State
:roles
[
=applicant
]
}
{
:id
=un-focal-point
:name
=Focal Point for De-listing
:roles
[
=review
]
}
]
:instruments
[
{
:id
=un-1267
:title
=Resolution 1267 (1999)
:date
=1999-10-15
:sources
[
=S40b
]
}
{
:id
=un-1988
:title
=Resolution 1988 (2011), which split the Taliban off the 1267 list
:date
=2011-06-17
:sources
[
=S41a
]
}
{
:id
=un-2082
:title
=Resolution 2082 (2012)
:date
=2012
:sources
[
=S36
=S37
]
}
{
:id
=un-2160
:title
=Resolution 2160 (2014)
:date
=2014
:sources
[
=S36
=S37
]
}
{
:id
=un-2255
:title
=Resolution 2255 (2015), the measures now in force
:date
=2015-12-21
:sources
[
=S41
]
}
{
:id
=un-2615-act
:title
=Resolution 2615 (2021), humanitarian exception for Afghanistan
:date
=2021-12-22
:sources
[
=S61a
]
}
{
:id
=un-2664-act
:title
=Resolution 2664 (2022), humanitarian carve-out from asset freezes
:date
=2022-12-09
:sources
[
=S51b
]
}
{
:id
=un-2716
:title
=Resolution 2716 (2023), mandate of the Monitoring Team
:date
=2023
:sources
[
=S36
=S37
]
}
{
:id
=un-2744
:title
=Resolution 2744 (2024), procedure of the Focal Point
:date
=2024-07-19
:confidence
=likely
:sources
[
=S39
]
}
{
:id
=un-2763
:title
=Resolution 2763 (2024), mandate of the Monitoring Team for 14 months
:date
=2024-12-13
:sources
[
=S37
]
}
{
:id
=un-2816
:title
=Resolution 2816 (2026), mandate of the Monitoring Team to 2027-02-17
:date
=2026-02-12
:sources
[
=S36
]
}
]
:facets
[
{
:id
=listing
:title
=Entry in the 1988 list
:operative
=true
}
]
:transitions
[
{
:id
=un-1988-listing
:title
=Listing by the Committee
:event
=listing
:valid
=2011-06-17/..
:started-by
[
=a Member State
]
:decided-by
=the Committee, by consensus or no objection, after consulting Afghanistan, UNAMA and the state of residence
:instrument
=un-1988
:confidence
=likely
:sources
[
=S41a
]
}
{
:id
=un-1988-delisting
:title
=Removal by the Committee
:event
=delisting
:valid
=2011-06-17/..
:started-by
[
=a Member State
=the listed party through the Focal Point
=the Security Council
]
:decided-by
=the Committee
:ground
=reconciliation, death or unidentifiable person, among others; the Monitoring Team reports such cases every six months
:time-limit
=none fixed
:instrument
=un-1988
:sources
[
=S39
=S41a
]
}
]
:effects
[
{
:id
=un-1988-asset-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Resolution 2255 (2015) ¶1(a); before it resolution 1988 (2011)
:text
=Funds and other assets of listed persons and entities are frozen
:addressee
=states, and those they bind by their own law
:reach
=every state
:valid
=2011-06-17/..
:sources
[
=S41
=S41a
]
}
{
:id
=un-1988-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Resolution 2255 (2015) ¶1(a); before it resolution 1988 (2011)
:text
=No funds or assets may be made available to listed persons and entities
:addressee
=states, and those they bind by their own law
:reach
=every state
:valid
=2011-06-17/..
:sources
[
=S41
=S41a
]
}
{
:id
=un-1988-travel-ban
:kind
=travel-ban
:consequence
=prohibition
:provision
=Resolution 2255 (2015) ¶1(b); before it resolution 1988 (2011)
:text
=Listed individuals may not enter or pass through any state
:addressee
=states
:reach
=every state
:valid
=2011-06-17/..
:sources
[
=S41
=S41a
]
}
{
:id
=un-1988-arms-ban
:kind
=arms-ban
:consequence
=prohibition
:provision
=Resolution 2255 (2015) ¶1(c); before it resolution 1988 (2011)
:text
=No arms may be supplied to listed persons and entities
:addressee
=states
:reach
=every state
:valid
=2011-06-17/..
:sources
[
=S41
=S41a
]
}
{
:id
=un-1988-no-crime
:kind
=membership
:consequence
=none-as-such
:provision
=Resolution 2255 (2015) ¶1
:text
=Listing brings a freeze, a travel ban and an arms ban addressed to states; it makes nothing a crime by itself
:addressee
=anyone
:valid
=2011-06-17/..
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=un-2615
:title
=Humanitarian exception for Afghanistan
:provision
=Resolution 2615 (2021) ¶1
:lifts
[
=asset-freeze
=funds-to
]
:territories
[
=AF
]
:providers
[
=any
]
:text
=Humanitarian assistance and other activities that support basic human needs in Afghanistan are no violation of resolution 2255 ¶1(a); payments necessary for them are permitted
:conditions
[
=Afghanistan only
=the asset freeze only, neither travel ban nor arms ban
=providers use reasonable efforts to limit benefit to listed persons and entities
]
:valid
=2021-12-22/..
:sources
[
=S61a
=S51b
]
}
{
:id
=un-2664
:title
=Standing humanitarian carve-out
:provision
=Resolution 2664 (2022) ¶1
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers the resolution lists; resolution 2615 ¶1 stays in effect beside it
:conditions
[
=only the categories of providers listed in the resolution
=the asset freeze only
]
:valid
=2022-12-09/..
:sources
[
=S38
=S39a
=S51b
]
}
{
:id
=un-1988-expenses
:title
=Basic and extraordinary expenses
:provision
=Resolution 1452 (2002)
:lifts
[
=asset-freeze
=funds-to
]
:providers
[
=any
]
:text
=Funds for basic or extraordinary expenses of a listed party
:conditions
[
=case by case
]
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=un-1988-travel
:title
=Travel exemption
:provision
=decision of the Committee
:lifts
[
=travel-ban
]
:providers
[
=any
]
:text
=Single journeys of listed individuals
:conditions
[
=case by case
]
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=un-1988-group-travel
:title
=Group travel exemption for a set of Taliban officials
:provision
=decision of the Committee
:lifts
[
=travel-ban
]
:providers
[
=any
]
:text
=Journeys of the officials named in it. It lapsed in August 2022 and was not renewed, nor in February 2026; since when it had run is not recorded
:conditions
[
=only the officials named
]
:valid
=[2011-06-17..2022-08]/2022-08
:confidence
=likely
:sources
[
=GK
=S36
]
}
]
:remedies
[
{
:id
=un-focal-point-petition
:title
=Petition for removal
:who
=the listed party
:forum
=Focal Point, then the Committee; there is no Ombudsperson
:time-limit
=none fixed
:provision
=Resolution 2744 (2024) for petitions filed on or after its adoption
:valid
=2011-06-17/..
:sources
[
=S39
=S41a
]
}
{
:id
=un-1988-state-request
:title
=Request for removal by a state
:who
=any Member State
:forum
=the Committee
:time-limit
=none fixed
:valid
=2011-06-17/..
:sources
[
=S41a
]
}
]
:notes
[
=The list holds individuals (TAi) and entities (TAe) associated with the Taliban, not the Taliban. The file of 2021-01-18 had 135 individuals and 5 entities.
=Removal after reconciliation went through the Afghan government and has been moot since 2021.
=Monitoring Team mandates are renewed yearly; that renews the team, not the listings.
=Entries of before June 2011 carry listing dates under resolution 1267 and were moved here by the split.
]
}
Fregimes/US-EO13129.yaml
{
:id
=US-EO13129
:jurisdiction
=US
:title
=Blocking of Taliban property under Executive Order 13129
:verified-through
=2026-04-30
:who-can-be-listed
=The Taliban, whose property the order itself blocked.
:authorities
[
{
:id
=us-president
:name
=President of the United States
:roles
[
=decider
]
}
{
:id
=us-ofac
:name
=Office of Foreign Assets Control
:roles
[
=keeper
]
}
]
:instruments
[
{
:id
=us-eo-13129
:title
=Executive Order 13129
:date
=1999-07-04
:sources
[
=S26
]
}
{
:id
=us-eo-13268-end
:title
=Executive Order 13268, which ended the emergency and revoked Executive Order 13129
:date
=2002-07-02
:sources
[
=S25
]
}
]
:facets
[
{
:id
=blocking
:title
=Blocking of property
:operative
=true
}
]
:transitions
[
{
:id
=us-eo13129-blocking
:title
=Blocking by executive order
:event
=listing
:valid
=1999-07-04/2002-07-01
:started-by
[
=President
]
:decided-by
=us-president
:ground
=national emergency
:instrument
=us-eo-13129
:sources
[
=S26
]
}
{
:id
=us-eo13129-end
:title
=Revocation of the order
:event
=revocation
:valid
=1999-07-04/..
:started-by
[
=President
]
:decided-by
=us-president
:sources
[
=S25
]
}
]
:effects
[
{
:id
=us-eo13129-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Executive Order 13129
:text
=Property and interests in property of the Taliban in the United States, or held by United States persons, are blocked
:addressee
=United States persons; anyone in the United States
:reach
=United States; United States persons
:valid
=1999-07-04/2002-07-01
:sources
[
=S26
]
}
]
:notes
[
=Replaced on 2 July 2002, when Executive Order 13268 added the Taliban and Mohammed Omar to the annex of Executive Order 13224 (US-SDGT).
]
}
Fregimes/US-FTO.yaml
{
:id
=US-FTO
:jurisdiction
=US
:title
=Foreign Terrorist Organization
:verified-through
=2026-04-30
:who-can-be-listed
=Foreign organisations, not individuals, that engage in terrorist activity or terrorism or keep the capability and intent, and threaten US nationals or national security.
:authorities
[
{
:id
=us-secretary-of-state
:name
=Secretary of State
:roles
[
=decider
=keeper
=publisher
]
}
{
:id
=us-congress
:name
=Congress
:roles
[
=decider
]
}
{
:id
=us-federal-register
:name
=Federal Register
:roles
[
=publisher
]
}
{
:id
=us-dc-circuit
:name
=Court of Appeals for the D.C. Circuit
:roles
[
=review
]
}
]
:instruments
[
{
:id
=us-ina-219
:title
=Immigration and Nationality Act §219, 8 U.S.C. §1189, added by AEDPA of 1996
:date
=1996
:sources
[
=S29
]
}
{
:id
=us-irtpa-7119
:title
=Pub. L. 108-458 §7119, which ended the lapse of designations after two years
:date
=2004
:sources
[
=S29
]
}
]
:facets
[
{
:id
=listing
:title
=Designation
:operative
=true
}
]
:transitions
[
{
:id
=us-fto-listing
:title
=Designation
:event
=listing
:valid
=1996/..
:started-by
[
=Secretary of State
]
:decided-by
=the Secretary of State, in consultation with the Attorney General and the Secretary of the Treasury
:ground
=foreign organisation; terrorist activity or terrorism, or capability and intent; threat to US nationals or national security
:time-limit
=notice to leaders of Congress seven days before; effective on publication in the Federal Register (§1189(a)(2)(B)(i))
:instrument
=us-ina-219
:sources
[
=S29
]
}
{
:id
=us-fto-amendment
:title
=Amended designation, by which aliases are added
:event
=amendment
:valid
=[1996..2012]/..
:started-by
[
=Secretary of State
]
:decided-by
=the Secretary of State (§1189(b)); each amendment has its own publication date
:instrument
=us-ina-219
:sources
[
=OS:us_state_terrorist_orgs
]
}
{
:id
=us-fto-renewal
:title
=Renewal after two years, without which a designation lapsed
:event
=renewal
:valid
=1996/2004
:started-by
[
=Secretary of State
]
:decided-by
=the Secretary of State
:time-limit
=two years
:instrument
=us-ina-219
:sources
[
=S29
]
}
{
:id
=us-fto-revocation
:title
=Revocation by the Secretary of State
:event
=revocation
:valid
=1996/..
:started-by
[
=Secretary of State
=the organisation by petition
=Congress
]
:decided-by
=the Secretary of State (§1189(a)(6)), or an Act of Congress (§1189(a)(5))
:ground
=changed circumstances, or national security
:time-limit
=effective on the date in the notice, as a rule publication; past conduct stays punishable (§1189(a)(7))
:instrument
=us-ina-219
:sources
[
=S29
]
}
{
:id
=us-fto-review
:title
=Mandatory review after five years without one
:event
=review
:valid
=[2004..2022-05]/..
:started-by
[
=Secretary of State
]
:decided-by
=the Secretary of State (§1189(a)(4)(C))
:time-limit
=five years
:instrument
=us-ina-219
:sources
[
=S29
=S68
]
}
{
:id
=us-fto-set-aside
:title
=Setting aside by the court
:event
=annulment
:valid
=1996/..
:started-by
[
=the organisation
]
:decided-by
=Court of Appeals for the D.C. Circuit (§1189(c)); no suspensive effect while pending
:time-limit
=30 days from publication
:instrument
=us-ina-219
:sources
[
=S29
]
}
]
:effects
[
{
:id
=us-2339b-support
:kind
=support
:consequence
=crime
:provision
=18 U.S.C. §2339B; definition in §2339A(b)
:text
=Knowingly providing material support or resources, such as money, services, training, expert advice, personnel or transport
:penalty
=up to 20 years, life if death results (as last verified)
:addressee
=persons in or subject to US jurisdiction
:reach
=United States and abroad (§2339B(d))
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-2339b-funds
:kind
=funds-to
:consequence
=crime
:provision
=18 U.S.C. §2339B; definition in §2339A(b)
:text
=Money given to the organisation is material support
:penalty
=up to 20 years, life if death results (as last verified)
:addressee
=persons in or subject to US jurisdiction
:reach
=United States and abroad (§2339B(d))
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-2339b-services
:kind
=services
:consequence
=crime
:provision
=18 U.S.C. §2339B; definition in §2339A(b)
:text
=Services and expert advice to the organisation are material support, coordinated advocacy included (Holder v. Humanitarian Law Project, 2010)
:penalty
=up to 20 years, life if death results (as last verified)
:addressee
=persons in or subject to US jurisdiction
:reach
=United States and abroad (§2339B(d))
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-2339b-training
:kind
=training
:consequence
=crime
:provision
=18 U.S.C. §2339B; definition in §2339A(b)
:text
=Training the organisation is material support (Holder v. Humanitarian Law Project, 2010)
:penalty
=up to 20 years, life if death results (as last verified)
:addressee
=persons in or subject to US jurisdiction
:reach
=United States and abroad (§2339B(d))
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-membership
:kind
=membership
:consequence
=none-as-such
:provision
=18 U.S.C. §2339B
:text
=Membership by itself is no crime; material support is, and work under the organisation's direction or control counts as personnel
:addressee
=anyone
:valid
=1996/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-contact
:kind
=contact
:consequence
=none-as-such
:provision
=18 U.S.C. §2339B; Holder v. Humanitarian Law Project, 2010
:text
=Contact is not banned as such; advocacy coordinated with the organisation and training for it are material support
:addressee
=anyone
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-2339b-retain
:kind
=asset-freeze
:consequence
=duty
:provision
=18 U.S.C. §2339B(a)(2); 31 CFR part 597
:text
=A financial institution that holds or controls funds of the organisation must retain them
:penalty
=civil penalty
:addressee
=financial institutions
:reach
=US jurisdiction
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-2339b-report
:kind
=reporting-duty
:consequence
=duty
:provision
=18 U.S.C. §2339B(a)(2); 31 CFR part 597
:text
=A financial institution must report such funds
:penalty
=civil penalty
:addressee
=financial institutions
:reach
=US jurisdiction
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-treasury-freeze
:kind
=asset-freeze
:consequence
=prohibition
:provision
=8 U.S.C. §1189(a)(2)(C)
:text
=The Treasury may freeze the organisation's assets once Congress has been notified
:addressee
=US financial institutions
:reach
=US jurisdiction
:valid
=1996/..
:sources
[
=S29
]
}
{
:id
=us-fto-inadmissible
:kind
=entry-ban
:consequence
=immigration
:provision
=8 U.S.C. §1182(a)(3)(B), §1227(a)(4)(B)
:text
=Members and representatives are inadmissible and removable
:addressee
=members and representatives who are aliens
:reach
=United States
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-civil-suit
:kind
=civil-liability
:consequence
=civil-liability
:provision
=18 U.S.C. §2333(a), (d)
:text
=Victims may sue, also those who aided and abetted
:addressee
=anyone
:reach
=US courts
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=us-fto-medicine
:title
=Medicine and religious materials
:provision
=18 U.S.C. §2339A(b)
:lifts
[
=support
=funds-to
=services
]
:providers
[
=any
]
:text
=Medicine and religious materials are no material support
:conditions
[
=medicine and religious materials only
]
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-approval
:title
=Approval by the authorities
:provision
=18 U.S.C. §2339B(j)
:lifts
[
=support
=services
=training
]
:providers
[
=any
]
:text
=Support approved under §2339B(j) is not prosecuted under the provisions it names
:conditions
[
=approval in the single case
]
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-fto-general-licences
:title
=General licences on Afghanistan for 31 CFR part 597
:provision
=OFAC General Licences 14 and following (see US-SDGT)
:lifts
[
=asset-freeze
=reporting-duty
]
:territories
[
=AF
]
:providers
[
=any
]
:parties
[
=haqqani-network
]
:text
=The general licences that name the Haqqani Network cover the regulations in 31 CFR part 597 too
:conditions
[
=within the scope and conditions of each licence, for which see US-SDGT
=blocked property stays blocked
]
:valid
=2021-09-24/..
:confidence
=likely
:sources
[
=S30
]
}
]
:duties
[
{
:id
=us-fto-retain-and-report
:addressee
=financial institutions
:text
=Retain funds in which the organisation has an interest, and report them
:provision
=18 U.S.C. §2339B(a)(2); 31 CFR part 597
:valid
=[1996..2010]/..
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=us-fto-petition
:title
=Petition for revocation
:who
=the designated organisation
:forum
=Secretary of State
:time-limit
=from two years after designation or after the decision on the last petition; decided within 180 days
:provision
=8 U.S.C. §1189(a)(4)(B)
:valid
=[1996..2012-06-01]/..
:sources
[
=S29
=S73
]
}
{
:id
=us-fto-judicial-review
:title
=Judicial review
:who
=the designated organisation
:forum
=Court of Appeals for the D.C. Circuit
:time-limit
=30 days from publication; no suspensive effect
:provision
=8 U.S.C. §1189(c)
:valid
=1996/..
:sources
[
=S29
]
}
]
:notes
[
=The Federal Register notice is the authentic text. The list of the State Department has no ids. The SDN list marks the entries with [FTO].
=There is no standing statutory humanitarian exemption besides medicine and religious materials.
=The Taliban have never been on this list. By statute (Pub. L. 110-161 div. J §691(d), 26 December 2007) they are a Tier I organisation for the immigration provisions all the same, which is a separate regime.
=Revocation does not touch another designation of the same group, such as US-SDGT.
=Penalties are those of the last verification. Earlier ranges were not checked.
]
}
Fregimes/US-INA-TIER.yaml
{
:id
=US-INA-TIER
:jurisdiction
=US
:title
=Terrorist organisation by statute, for immigration law
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations that Congress names, treated as a Tier I terrorist organisation for the immigration provisions without a designation as a Foreign Terrorist Organization.
:authorities
[
{
:id
=us-congress
:name
=Congress of the United States
:roles
[
=decider
]
}
]
:instruments
[
{
:id
=us-pl-110-161
:title
=Pub. L. 110-161, div. J, §691(d)
:date
=2007-12-26
:confidence
=likely
:sources
[
=GK
]
}
]
:facets
[
{
:id
=tier
:title
=Treatment as a Tier I organisation
:operative
=true
}
]
:transitions
[
{
:id
=us-tier-statute
:title
=Naming by statute
:event
=listing
:valid
=2007-12-26/..
:started-by
[
=Congress
]
:decided-by
=us-congress
:instrument
=us-pl-110-161
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=us-tier-entry
:kind
=entry-ban
:consequence
=immigration
:provision
=8 U.S.C. §1182(a)(3)(B), §1227(a)(4)(B)
:text
=Members and representatives are inadmissible and removable
:addressee
=foreign nationals
:reach
=United States
:valid
=2007-12-26/..
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=This is no list. The status stands in the statute, beside the list of Foreign Terrorist Organizations, on which the Taliban have never been.
=It bears on immigration only; material support under 18 U.S.C. §2339B follows from a designation as a Foreign Terrorist Organization.
]
}
Fregimes/US-SDGT.yaml
{
:id
=US-SDGT
:jurisdiction
=US
:title
=Specially Designated Global Terrorist (Executive Order 13224)
:verified-through
=2026-04-30
:who-can-be-listed
=Foreign persons and entities, and supporters of any nationality.
:authorities
[
{
:id
=us-president
:name
=President of the United States
:roles
[
=decider
]
}
{
:id
=us-secretary-of-state
:name
=Secretary of State
:roles
[
=decider
]
}
{
:id
=us-secretary-of-the-treasury
:name
=Secretary of the Treasury
:roles
[
=decider
]
}
{
:id
=us-ofac
:name
=Office of Foreign Assets Control (OFAC)
:roles
[
=keeper
=publisher
]
}
{
:id
=us-federal-court
:name
=Federal courts under the Administrative Procedure Act
:roles
[
=review
]
}
]
:instruments
[
{
:id
=us-ieepa
:title
=International Emergency Economic Powers Act, 50 U.S.C. §1701–1705
:sources
[
=S27
]
}
{
:id
=us-eo-13129
:title
=Executive Order 13129, national emergency with respect to the Taliban (another programme)
:date
=1999-07-04
:sources
[
=S26
]
}
{
:id
=us-eo-13224
:title
=Executive Order 13224
:date
=2001-09-23
:sources
[
=S25
=S27
]
}
{
:id
=us-eo-13268
:title
=Executive Order 13268, which revoked Executive Order 13129 and added Mohammed Omar and the Taliban to the annex of Executive Order 13224
:date
=2002-07-02
:sources
[
=S25
]
}
{
:id
=us-eo-13886
:title
=Executive Order 13886, 84 FR 48041
:date
=2019-09-09
:sources
[
=S27
]
}
{
:id
=us-31-cfr-594
:title
=Global Terrorism Sanctions Regulations, 31 CFR part 594
:sources
[
=S25
=S27
]
}
]
:facets
[
{
:id
=listing
:title
=Designation
:operative
=true
}
]
:transitions
[
{
:id
=us-sdgt-listing
:title
=Designation
:event
=listing
:valid
=2001-09-23/..
:started-by
[
=Secretary of State
=Secretary of the Treasury
]
:decided-by
=the President by the annex; then the Secretary of State (groups, leaders) or the Secretary of the Treasury (support, ownership, acting for)
:ground
=administrative record, without notice before; reason to believe, substantial evidence on review
:time-limit
=effective on decision; then Federal Register and SDN list
:instrument
=us-eo-13224
:confidence
=likely
:sources
[
=S27
=GK
]
}
{
:id
=us-sdgt-revocation
:title
=Revocation
:event
=revocation
:valid
=2001-09-23/..
:started-by
[
=the listed party by petition
=Secretary of State
=Secretary of the Treasury
]
:decided-by
=Department of State or Department of the Treasury
:time-limit
=none
:instrument
=us-31-cfr-594
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-sdgt-continuation
:title
=Yearly continuation of the national emergency, on which the whole regime depends
:event
=renewal
:valid
=2001-09-23/..
:started-by
[
=President
]
:decided-by
=the President, each September (50 U.S.C. §1622(d))
:instrument
=us-ieepa
:confidence
=likely
:sources
[
=GK
]
}
]
:effects
[
{
:id
=us-sdgt-blocking
:kind
=asset-freeze
:consequence
=prohibition
:provision
=Executive Order 13224; 31 CFR part 594
:text
=All property and interests in property in the United States or held by US persons are blocked, with entities owned 50 percent or more by blocked persons
:penalty
=civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
:addressee
=US persons, and anyone within US jurisdiction
:reach
=US persons everywhere; anyone within US jurisdiction
:valid
=2001-09-23/..
:confidence
=likely
:sources
[
=S27
=GK
]
}
{
:id
=us-sdgt-funds-to
:kind
=funds-to
:consequence
=prohibition
:provision
=Executive Order 13224; 31 CFR part 594
:text
=All dealings with the designated party are prohibited, donations included
:penalty
=civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
:addressee
=US persons, and anyone within US jurisdiction
:reach
=US persons everywhere; anyone within US jurisdiction
:valid
=2001-09-23/..
:confidence
=likely
:sources
[
=S27
=GK
]
}
{
:id
=us-sdgt-services
:kind
=services
:consequence
=prohibition
:provision
=Executive Order 13224; 31 CFR part 594
:text
=Services to or for the designated party are prohibited dealings
:penalty
=civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
:addressee
=US persons, and anyone within US jurisdiction
:reach
=US persons everywhere; anyone within US jurisdiction
:valid
=2001-09-23/..
:confidence
=likely
:sources
[
=S27
=GK
]
}
{
:id
=us-sdgt-secondary
:kind
=secondary-sanctions
:consequence
=prohibition
:provision
=Executive Order 13224 §2 as amended by Executive Order 13886
:text
=Foreign banks risk sanctions of their own for business with designated parties
:addressee
=foreign financial institutions
:reach
=worldwide
:valid
=2019-09-09/..
:confidence
=likely
:sources
[
=S27
=GK
]
}
{
:id
=us-sdgt-entry-ban
:kind
=entry-ban
:consequence
=immigration
:provision
=presidential proclamation
:text
=Designated aliens may not enter the United States
:addressee
=designated aliens
:reach
=United States
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:exemptions
[
{
:id
=us-gl-14
:title
=General Licence 14, humanitarian assistance to Afghanistan
:provision
=General Licence 14 (31 CFR parts 594 and 597)
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=government
=ngo
=international-organisation
=un-agency
]
:parties
[
=taliban
=haqqani-network
]
:text
=Dealings of the US Government, NGOs and the listed international organisations with the Taliban or the Haqqani Network for humanitarian assistance to Afghanistan
:conditions
[
=the US Government, NGOs and the international organisations listed in the licence
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-09-24/..
:sources
[
=S31
=S30
]
}
{
:id
=us-gl-15
:title
=General Licence 15, agricultural goods, medicine and medical devices
:provision
=General Licence 15 (31 CFR parts 594 and 597)
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=any
]
:parties
[
=taliban
=haqqani-network
]
:text
=Transactions in agricultural goods, medicine and medical devices
:conditions
[
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-09-24/..
:sources
[
=S31
=S30
]
}
{
:id
=us-gl-16
:title
=General Licence 16, personal remittances
:provision
=General Licence 16
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=bank
=person
]
:parties
[
=taliban
=haqqani-network
]
:text
=Non-commercial personal remittances
:conditions
[
=non-commercial and personal only
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-12-10/..
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-gl-17
:title
=General Licence 17, official US business
:provision
=General Licence 17
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=government
]
:parties
[
=taliban
=haqqani-network
]
:text
=Official business of the United States Government
:conditions
[
=the US Government only
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-12-22/..
:confidence
=likely
:sources
[
=S31
]
}
{
:id
=us-gl-18
:title
=General Licence 18, international organisations
:provision
=General Licence 18
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=international-organisation
=un-agency
]
:parties
[
=taliban
=haqqani-network
]
:text
=Official business of the international organisations listed in the licence
:conditions
[
=the international organisations listed in the licence
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-12-22/..
:confidence
=likely
:sources
[
=S31
]
}
{
:id
=us-gl-19
:title
=General Licence 19, activities of NGOs
:provision
=General Licence 19
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=ngo
]
:parties
[
=taliban
=haqqani-network
]
:text
=Activities of non-governmental organisations
:conditions
[
=within the terms of the licence
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2021-12-22/..
:confidence
=likely
:sources
[
=S31
]
}
{
:id
=us-gl-20
:title
=General Licence 20, Afghanistan and its governing institutions
:provision
=General Licence 20
:lifts
[
=funds-to
=services
]
:territories
[
=AF
]
:providers
[
=any
]
:parties
[
=taliban
=haqqani-network
]
:text
=Transactions involving Afghanistan or its governing institutions
:conditions
[
=no payment to blocked persons other than taxes, fees, permits and utilities
=dealings with governing institutions, no gifts to the movement
=no debit to an account of a blocked person at a US bank; blocked property stays blocked
=authorises dealings; neither unblocks nor ends the designation
]
:valid
=2022-02-25/..
:sources
[
=S30a
=S31
]
}
{
:id
=us-594-humanitarian
:title
=Regulatory licences that carry out resolution 2664
:provision
=31 CFR part 594, licences of 21 December 2022
:lifts
[
=funds-to
=services
]
:providers
[
=un-agency
=international-organisation
=ngo
]
:text
=Standing licences in the regulations that carry out the humanitarian carve-out of Security Council resolution 2664; their exact scope is not recorded here
:conditions
[
=within the terms of each licence
]
:valid
=2022-12-21/..
:confidence
=likely
:sources
[
=GK
]
}
]
:remedies
[
{
:id
=us-sdgt-petition
:title
=Petition for removal
:who
=anyone listed
:forum
=OFAC, or the Department of State
:time-limit
=at any time; no deadline for the answer
:provision
=31 CFR §501.807
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
{
:id
=us-sdgt-court
:title
=Court review
:who
=the listed party
:forum
=federal courts
:provision
=Administrative Procedure Act
:valid
=not-established
:confidence
=likely
:sources
[
=GK
]
}
]
:notes
[
=The tag on the SDN list is [SDGT]. One entry can carry several tags; taking away one (FTO) leaves the entry while another stands.
=The Taliban were named by Executive Order 13268 of 2 July 2002. Notes that say "designated in 2001" give no instrument. From 1999 to 2002 the separate programme of Executive Order 13129 applied.
=None of General Licences 14 to 20 unblocks anything or ends a designation.
=Designations by the State Department end by the State Department's act, those by the Treasury by the Treasury's.
=Neither membership nor contact as such is recorded as an offence under this regime; dealings are.
]
}
Fregimes/UZ.yaml
{
:id
=UZ
:jurisdiction
=UZ
:title
=Recognition as extremist or terrorist and ban (Uzbekistan)
:verified-through
=2026-04-30
:who-can-be-listed
=Organisations.
:authorities
[
{
:id
=uz-prosecutor-general
:name
=Prosecutor General of Uzbekistan
:roles
[
=applicant
]
}
{
:id
=uz-supreme-court
:name
=Supreme Court of Uzbekistan
:roles
[
=decider
=publisher
]
}
{
:id
=uz-ministry-of-justice
:name
=Ministry of Justice of Uzbekistan
:roles
[
=publisher
]
}
]
:instruments
[
{
:id
=uz-extremism-law
:title
=Law on countering extremism of 30 July 2018, art. 14
:date
=2018-07-30
:sources
[
=S23b
]
}
]
:facets
[
{
:id
=listing
:title
=Recognition and ban
:operative
=true
}
]
:transitions
[
{
:id
=uz-listing
:title
=Recognition by the Supreme Court
:event
=listing
:valid
=2018-07-30/..
:started-by
[
=Prosecutor General
]
:decided-by
=Supreme Court
:instrument
=uz-extremism-law
:sources
[
=S23b
]
}
]
:notes
[
=No evidence was found that any list names the Taliban. That is unknown, not no.
=Effects and ways of removal are not recorded.
]
}
Fsources.yaml
{
:sources
[
{
:id
=P01
:kind
=press
:title
=New York Post, spring 2025, as retold by joepags.com (the report this register was begun from)
}
{
:id
=GK
:kind
=secondary
:title
=General knowledge, no document
}
{
:id
=UN-FILE
:kind
=official
:title
=UN Security Council consolidated list, dated versions of the XML file
}
{
:id
=OFAC-FILE
:kind
=official
:title
=OFAC SDN list, dated versions of the CSV file
}
{
:id
=S01
:kind
=official
:title
=en.kremlin.ru/acts/news/76013, summary of the law signed on 28 December 2024
}
{
:id
=S03
:kind
=press
:title
=tass.com/politics/1945305, statement of the Russian Foreign Ministry, 17 April 2025
}
{
:id
=S04
:kind
=press
:title
=TASS courtroom report of 17 April 2025, copy at panafricannews.blogspot.com/2025/04; also news.az, anews.com.tr
}
{
:id
=S05
:kind
=press
:title
=kommersant.ru/doc/7659777
}
{
:id
=S05b
:kind
=press
:title
=radio1.ru, 17 April 2025
}
{
:id
=S06
:kind
=press
:title
=msvo.business-gazeta.ru/news/669692 (after RBC)
}
{
:id
=S06b
:kind
=press
:title
=asiaplustj.info, 18 April 2025
}
{
:id
=S07
:kind
=press
:title
=mibnews.ru/4180
}
{
:id
=S08
:kind
=press
:title
=nsn.fm, on the Taliban's counsel after the suspension of the ban (after Gazeta.Ru), undated copy
}
{
:id
=S08b
:kind
=press
:title
=kloop.kg, 9 November 2021
}
{
:id
=S08c
:kind
=low-quality
:title
=dkindustry.co, Danish machine text after RIA
}
{
:id
=S09
:kind
=press
:title
=zvezda.red, 31 March 2025 (press service of the Supreme Court)
}
{
:id
=S10
:kind
=press
:title
=graniru.org/War/Chechnya/m.22873, 14 February 2003
}
{
:id
=S11
:kind
=press
:title
=reporter-ufo.ru, 2006
}
{
:id
=S11b
:kind
=press
:title
=Interfax, 27 February 2015
}
{
:id
=S11c
:kind
=press
:title
=vybory.org.ua, 2015
}
{
:id
=S12
:kind
=official-copy
:title
=advokat-feygin.ru, unofficial copy of the judgment of the Supreme Court of 14 February 2003
}
{
:id
=S13
:kind
=press
:title
=tass.com/defense/1852067, 4 October 2024
}
{
:id
=S13b
:kind
=press
:title
=newsa.ru and mk.ru, 26 November 2024
}
{
:id
=S13c
:kind
=press
:title
=samatei.com and romania.news-pravda.com, readings of the bill in December 2024
}
{
:id
=S13d
:kind
=press
:title
=islamabadpost.com.pk and TASS, April and May 2024
}
{
:id
=S13e
:kind
=press
:title
=newscasttoday.in and dailydivenews.com, December 2024
}
{
:id
=S14
:kind
=press
:title
=rg.ru, 5 June 2020; pravo.ru/news/222592; theins.press/news/224072
}
{
:id
=S14b
:kind
=press
:title
=sham.fm, 29 December 2014
}
{
:id
=S14x
:kind
=press
:title
=hstoday.us
}
{
:id
=S15
:kind
=press
:title
=rtvi.com, 3 December 2025
}
{
:id
=S16
:kind
=press
:title
=menafn.com/1109759646 and eir.news, July 2025
}
{
:id
=S17
:kind
=press
:title
=sondakika.com, 17 January 2026
}
{
:id
=S18
:kind
=press
:title
=mgorod.kz and orda.kz, 29 December 2023
}
{
:id
=S18b
:kind
=press
:title
=toseeirani.ir
}
{
:id
=S18c
:kind
=press
:title
=news.ge
}
{
:id
=S19
:kind
=press
:title
=stanradar.com/news/full/54331 (after Orda.kz)
}
{
:id
=S19b
:kind
=official-copy
:title
=caravan.kz; adilet.zan.kz Z990000416_, Kazakh law on countering terrorism
}
{
:id
=S20
:kind
=press
:title
=newsweb.ru, 3 June 2024; reform.news
}
{
:id
=S21
:kind
=press
:title
=timesca.com/tag/taliban
}
{
:id
=S22
:kind
=press
:title
=irp.news; tengrinews, 6 September 2024; silver.ru; kaktus.media 508674
}
{
:id
=S22b
:kind
=press
:title
=telegraf.net.ua; newsukraine.rbc.ua
}
{
:id
=S23
:kind
=official
:title
=eng.cisatc.org/1289/133/9133/1268, CIS Anti-Terrorism Centre
}
{
:id
=S23b
:kind
=official
:title
=old.muslim.uz, 2018 (Ministry of Justice of Uzbekistan)
}
{
:id
=S24
:kind
=press
:title
=centralasian.org/a/32966446
}
{
:id
=S25
:kind
=official-copy
:title
=Executive Order 13268, copy at nodis3.gsfc.nasa.gov; letter at georgewbush-whitehouse.archives.gov
}
{
:id
=S26
:kind
=official
:title
=govinfo.gov CDOC-106hdoc90, Executive Order 13129
}
{
:id
=S27
:kind
=official
:title
=Executive Order 13886, 84 FR 48041
}
{
:id
=S28
:kind
=official-copy
:title
=State Department table of Foreign Terrorist Organizations, copy at lni-resourcecenter.com
}
{
:id
=S29
:kind
=official-copy
:title
=8 U.S.C. 1189, copies at customsmobile.com, codes.lp.findlaw.com, uscode.elaws.us; copy of Pub. L. 108-458 §7119
}
{
:id
=S30
:kind
=official
:title
=home.treasury.gov, FAQ 928
}
{
:id
=S30a
:kind
=secondary
:title
=sanctions.org, note on FAQ 928
}
{
:id
=S31
:kind
=secondary
:title
=steptoe.com; mondaq 1116012 and 1146764; thompsonhinesmartrade.com
}
{
:id
=S31b
:kind
=secondary
:title
=mondaq 1568308
}
{
:id
=S32
:kind
=press
:title
=tass.com/world/1986695; thenationalnews.com, 7 July 2025
}
{
:id
=S32b
:kind
=secondary
:title
=justsecurity.org/117191
}
{
:id
=S32c
:kind
=secondary
:title
=tcf.org
}
{
:id
=S32d
:kind
=press
:title
=trtworld 1831f8fda09b
}
{
:id
=S33
:kind
=press
:title
=menafn.com/1110314050; shafaq.com
}
{
:id
=S33b
:kind
=press
:title
=elettrik.com, copy of Reuters (the EU to follow)
}
{
:id
=S34
:kind
=official-copy
:title
=UN press release SC/16214, copy at globalsecurity.org
}
{
:id
=S34b
:kind
=secondary
:title
=leukefeld.net
}
{
:id
=S35
:kind
=press
:title
=thenationalnews.com, 27 February 2026; levant24.com; tt.com, 28 February 2026
}
{
:id
=S35b
:kind
=press
:title
=newsbeast.gr, 3 March 2026 (quotes the Committee's note and press release)
}
{
:id
=S35c
:kind
=press
:title
=ru.levant24.com, July 2025
}
{
:id
=S36
:kind
=press
:title
=app.com.pk; anews.com.tr, 12 February 2026; pakistantv.com
}
{
:id
=S36b
:kind
=low-quality
:title
=htnworld.com
}
{
:id
=S37
:kind
=official-copy
:title
=Resolution 2763 (2024), copy at un-project.org; ariananews.af
}
{
:id
=S38
:kind
=official-copy
:title
=unscr.com/en/resolutions/2761
}
{
:id
=S39
:kind
=official-copy
:title
=Resolution 2744 (2024), copy at lawglobalhub.com
}
{
:id
=S39a
:kind
=secondary
:title
=ipinst.org, November 2024
}
{
:id
=S40
:kind
=official
:title
=main.un.org/securitycouncil/en/ombudsperson/procedure; unscr.com, resolution 2734 (2024)
}
{
:id
=S40b
:kind
=official-copy
:title
=servat.unibe.ch 1A.45/2007, recitals on resolutions 1267 and 1333
}
{
:id
=S41
:kind
=official-copy
:title
=Resolution 2255 (2015), copy at derechos.org
}
{
:id
=S41a
:kind
=official-copy
:title
=Resolution 1988 (2011), copies at ctfu3.amlu.gov.jo and adattar
}
{
:id
=S42
:kind
=official-copy
:title
=UN consolidated list of 18 January 2021, copy in the repository ammitto/data
}
{
:id
=S43
:kind
=official
:title
=main.un.org, narrative summary of ISIL-Khorasan
}
{
:id
=S44
:kind
=official-copy
:title
=wired-gov.net and parallelparliament.co.uk, 22 October 2025
}
{
:id
=S44b
:kind
=official-copy
:title
=legislationtracker.co.uk
}
{
:id
=S44c
:kind
=press
:title
=tass.com/world/2033233
}
{
:id
=S44d
:kind
=press
:title
=lbcgroup.tv; kommersant.ru/doc/8140084
}
{
:id
=S45
:kind
=official
:title
=hansard.parliament.uk, Commons, 23 June 2008
}
{
:id
=S46
:kind
=official
:title
=legislation.gov.uk/uksi/2017/1325
}
{
:id
=S47
:kind
=official
:title
=Hansard, written answers, 28 February 2001
}
{
:id
=S47b
:kind
=official
:title
=Hansard, Lords, 18 January 2024
}
{
:id
=S48
:kind
=official
:title
=legislation.gov.uk/uksi/2006/2299; text of the Terrorism Act 2000 s.4
}
{
:id
=S49
:kind
=press
:title
=BBC (copy); independent.co.uk b2919887; newswire.lk
}
{
:id
=S49b
:kind
=secondary
:title
=newstatesman.com, February 2026
}
{
:id
=S49c
:kind
=official-copy
:title
=[2025] EWCA Civ 1311, copy at juristeca
}
{
:id
=S49d
:kind
=secondary
:title
=intropy.co.uk
}
{
:id
=S49e
:kind
=low-quality
:title
=lexlords.ca
}
{
:id
=S50
:kind
=official
:title
=legislation.gov.uk/uksi/2020/948 and /2023/121; worldecr.com, 2 February 2022
}
{
:id
=S50b
:kind
=official
:title
=gov.uk notice on the UK Sanctions List (as described by OS:gb_fcdo_sanctions); sample reference at sanctiometer.com
}
{
:id
=S74
:kind
=official
:title
=legislation.gov.uk/ukpga/2000/11/schedule/2
}
{
:id
=S51
:kind
=official
:title
=EUR-Lex 2023/338 and 2023/720
}
{
:id
=S51b
:kind
=official
:title
=smb.gov.mt
}
{
:id
=S51c
:kind
=official
:title
=eur-lex.europa.eu/eli/dec/2024/2771
}
{
:id
=S51d
:kind
=secondary
:title
=ieu-monitoring, 21 February 2022
}
{
:id
=S52
:kind
=secondary
:title
=lupicinio.com; europeaninterest.eu
}
{
:id
=S53
:kind
=press
:title
=interfax.ru/world/1073727
}
{
:id
=S53b
:kind
=press
:title
=alrasheedmedia.com, 2022; royalsblue.com
}
{
:id
=S54
:kind
=official
:title
=curia.europa.eu T-400/10, T-400/10 RENV, C-79/15 P; day.az 566270
}
{
:id
=S55
:kind
=secondary
:title
=docs.tlte.cloud; T-208/11, copy at fdocuments.us
}
{
:id
=S56
:kind
=official-copy
:title
=aktuellenews.ch key 1820526; al-ku.ch
}
{
:id
=S56b
:kind
=official
:title
=Federal Gazette (BBl) 2022
}
{
:id
=S56c
:kind
=official
:title
=servat.unibe.ch 1A.45/2007
}
{
:id
=S57
:kind
=press
:title
=globalnews.ca/news/11564294; trtworld 583739c1f95c; horizonweekly.ca
}
{
:id
=S58
:kind
=press
:title
=Canadian Press, 15 May 2013 (globalpost)
}
{
:id
=S58a
:kind
=press
:title
=news.nationalpost.com
}
{
:id
=S58b
:kind
=press
:title
=ottawacitizen.com
}
{
:id
=S58c
:kind
=official
:title
=international.gc.ca, page on terrorists
}
{
:id
=S59
:kind
=official
:title
=lop.parl.ca 44-1-C41; notes by Dentons and carters.ca
}
{
:id
=S60
:kind
=official
:title
=canadagazette.gc.ca SI/2024-29 and SOR/2024-156
}
{
:id
=S61
:kind
=official
:title
=aph.gov.au, review of listings 2022
}
{
:id
=S61a
:kind
=official
:title
=dfat.gov.au, page of the Taliban sanctions regime
}
{
:id
=S61b
:kind
=official
:title
=minister.homeaffairs.gov.au, 17 February 2022
}
{
:id
=S61c
:kind
=official-copy
:title
=Criminal Code, copy at librs.net
}
{
:id
=S61d
:kind
=press
:title
=asil.org; 16news.com.au, 6 December 2025
}
{
:id
=S62
:kind
=official-copy
:title
=indiankanoon 190113019; tilakmarg.com; thehitavada.com, 18 March 2025
}
{
:id
=S63
:kind
=press
:title
=gulfnews.com 1.1415740; thenationalnews.com 1.122198; copy at HRW
}
{
:id
=S64
:kind
=official
:title
=loc.gov, 15 July 2016; translation at pdfslide.us
}
{
:id
=S65
:kind
=press
:title
=sonmuhur.com, 1 March 2026
}
{
:id
=S65b
:kind
=press
:title
=politikyol.com, 2018
}
{
:id
=S65c
:kind
=press
:title
=bianet.org, 8 November 2025
}
{
:id
=S66
:kind
=press
:title
=scoop.co.nz WO2503/S00049 (text of the State Department); anews.com.tr, 23 January 2025; mondaq 1575934
}
{
:id
=S67
:kind
=secondary
:title
=American Journal of International Law 116 (2022) 417
}
{
:id
=S67b
:kind
=press
:title
=AP, 30 November 2021
}
{
:id
=S68
:kind
=press
:title
=urdupoint 1513728; copies of AP, May 2022
}
{
:id
=S69
:kind
=press
:title
=thenationalnews.com, 21 May 2025
}
{
:id
=S70
:kind
=press
:title
=menafn.com/1110839377 (text of the State Department)
}
{
:id
=S71
:kind
=secondary
:title
=opensyr.com p-25
}
{
:id
=S72
:kind
=secondary
:title
=complianceconcourse.willkie.com, 24 September 2021
}
{
:id
=S73
:kind
=secondary
:title
=lawfaremedia.org, 3 June 2012; charityandsecurity.org
}
{
:id
=S73b
:kind
=press
:title
=habilian.ir (date of 1997); ncr-iran.org, 29 September 2012; upi.com, 26 January 2009
}
{
:id
=OS
:kind
=secondary
:title
=OpenSanctions, programme and data set descriptions
}
{
:id
=OS:AU-TERROR
:kind
=secondary
:title
=OpenSanctions, description of the programme AU-TERROR
}
{
:id
=OS:CA-UNSC1373
:kind
=secondary
:title
=OpenSanctions, description of the programme CA-UNSC1373
}
{
:id
=OS:EU-AFG
:kind
=secondary
:title
=OpenSanctions, description of the programme EU-AFG
}
{
:id
=OS:EU-TAQA-EUAQ
:kind
=secondary
:title
=OpenSanctions, description of the programme EU-TAQA-EUAQ
}
{
:id
=OS:EU-TERR
:kind
=secondary
:title
=OpenSanctions, description of the programme EU-TERR
}
{
:id
=OS:EU-UNLI
:kind
=secondary
:title
=OpenSanctions, description of the programme EU-UNLI
}
{
:id
=OS:GB-ISIL
:kind
=secondary
:title
=OpenSanctions, description of the programme GB-ISIL
}
{
:id
=OS:PK-ATA1997
:kind
=secondary
:title
=OpenSanctions, description of the programme PK-ATA1997
}
{
:id
=OS:UN-SCISIL
:kind
=secondary
:title
=OpenSanctions, description of the programme UN-SCISIL
}
{
:id
=OS:ae_local_terrorists
:kind
=secondary
:title
=OpenSanctions, description of the data set ae_local_terrorists
}
{
:id
=OS:au_listed_terrorist_orgs
:kind
=secondary
:title
=OpenSanctions, description of the data set au_listed_terrorist_orgs
}
{
:id
=OS:ca_listed_terrorists
:kind
=secondary
:title
=OpenSanctions, description of the data set ca_listed_terrorists
}
{
:id
=OS:ch_seco_sanctions
:kind
=secondary
:title
=OpenSanctions, description of the data set ch_seco_sanctions
}
{
:id
=OS:eu_fsf
:kind
=secondary
:title
=OpenSanctions, description of the data set eu_fsf
}
{
:id
=OS:eu_journal_sanctions
:kind
=secondary
:title
=OpenSanctions, description of the data set eu_journal_sanctions
}
{
:id
=OS:gb_fcdo_sanctions
:kind
=secondary
:title
=OpenSanctions, description of the data set gb_fcdo_sanctions
}
{
:id
=OS:gb_proscribed_orgs
:kind
=secondary
:title
=OpenSanctions, description of the data set gb_proscribed_orgs
}
{
:id
=OS:il_mod_terrorists
:kind
=secondary
:title
=OpenSanctions, description of the data set il_mod_terrorists
}
{
:id
=OS:kg_fiu_national
:kind
=secondary
:title
=OpenSanctions, description of the data set kg_fiu_national
}
{
:id
=OS:ru_fedsfm_terror
:kind
=secondary
:title
=OpenSanctions, description of the data set ru_fedsfm_terror
}
{
:id
=OS:tr_fcib
:kind
=secondary
:title
=OpenSanctions, description of the data set tr_fcib
}
{
:id
=OS:ua_nsdc_sanctions
:kind
=secondary
:title
=OpenSanctions, description of the data set ua_nsdc_sanctions
}
{
:id
=OS:un_sc_sanctions
:kind
=secondary
:title
=OpenSanctions, description of the data set un_sc_sanctions
}
{
:id
=OS:us_ofac_sdn
:kind
=secondary
:title
=OpenSanctions, description of the data set us_ofac_sdn
}
{
:id
=OS:us_state_terrorist_orgs
:kind
=secondary
:title
=OpenSanctions, description of the data set us_state_terrorist_orgs
}
{
:id
=OS:GB-AFG
:kind
=secondary
:title
=OpenSanctions, description of the programme GB-AFG
}
{
:id
=OS:GB-CT
:kind
=secondary
:title
=OpenSanctions, description of the programme GB-CT
}
{
:id
=OS:GB-ICT
:kind
=secondary
:title
=OpenSanctions, description of the programme GB-ICT
}
]
}
"""##
