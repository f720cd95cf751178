// swift-format-ignore-file
// Made by 'make data' from Knowledge/; do not edit.
let embeddedImage: StaticString = ##"""
393
P01
press
New York Post, spring 2025, as retold by joepags.com (the report this register was begun from)
GK
secondary
General knowledge, no document
UN-FILE
official
UN Security Council consolidated list, dated versions of the XML file
OFAC-FILE
official
OFAC SDN list, dated versions of the CSV file
S01
official
en.kremlin.ru/acts/news/76013, summary of the law signed on 28 December 2024
S03
press
tass.com/politics/1945305, statement of the Russian Foreign Ministry, 17 April 2025
S04
press
TASS courtroom report of 17 April 2025, copy at panafricannews.blogspot.com/2025/04; also news.az, anews.com.tr
S05
press
kommersant.ru/doc/7659777
S05b
press
radio1.ru, 17 April 2025
S06
press
msvo.business-gazeta.ru/news/669692 (after RBC)
S06b
press
asiaplustj.info, 18 April 2025
S07
press
mibnews.ru/4180
S08
press
nsn.fm, on the Taliban's counsel after the suspension of the ban (after Gazeta.Ru), undated copy
S08b
press
kloop.kg, 9 November 2021
S08c
low-quality
dkindustry.co, Danish machine text after RIA
S09
press
zvezda.red, 31 March 2025 (press service of the Supreme Court)
S10
press
graniru.org/War/Chechnya/m.22873, 14 February 2003
S11
press
reporter-ufo.ru, 2006
S11b
press
Interfax, 27 February 2015
S11c
press
vybory.org.ua, 2015
S12
official-copy
advokat-feygin.ru, unofficial copy of the judgment of the Supreme Court of 14 February 2003
S13
press
tass.com/defense/1852067, 4 October 2024
S13b
press
newsa.ru and mk.ru, 26 November 2024
S13c
press
samatei.com and romania.news-pravda.com, readings of the bill in December 2024
S13d
press
islamabadpost.com.pk and TASS, April and May 2024
S13e
press
newscasttoday.in and dailydivenews.com, December 2024
S14
press
rg.ru, 5 June 2020; pravo.ru/news/222592; theins.press/news/224072
S14b
press
sham.fm, 29 December 2014
S14x
press
hstoday.us
S15
press
rtvi.com, 3 December 2025
S16
press
menafn.com/1109759646 and eir.news, July 2025
S17
press
sondakika.com, 17 January 2026
S18
press
mgorod.kz and orda.kz, 29 December 2023
S18b
press
toseeirani.ir
S18c
press
news.ge
S19
press
stanradar.com/news/full/54331 (after Orda.kz)
S19b
official-copy
caravan.kz; adilet.zan.kz Z990000416_, Kazakh law on countering terrorism
S20
press
newsweb.ru, 3 June 2024; reform.news
S21
press
timesca.com/tag/taliban
S22
press
irp.news; tengrinews, 6 September 2024; silver.ru; kaktus.media 508674
S22b
press
telegraf.net.ua; newsukraine.rbc.ua
S23
official
eng.cisatc.org/1289/133/9133/1268, CIS Anti-Terrorism Centre
S23b
official
old.muslim.uz, 2018 (Ministry of Justice of Uzbekistan)
S24
press
centralasian.org/a/32966446
S25
official-copy
Executive Order 13268, copy at nodis3.gsfc.nasa.gov; letter at georgewbush-whitehouse.archives.gov
S26
official
govinfo.gov CDOC-106hdoc90, Executive Order 13129
S27
official
Executive Order 13886, 84 FR 48041
S28
official-copy
State Department table of Foreign Terrorist Organizations, copy at lni-resourcecenter.com
S29
official-copy
8 U.S.C. 1189, copies at customsmobile.com, codes.lp.findlaw.com, uscode.elaws.us; copy of Pub. L. 108-458 §7119
S30
official
home.treasury.gov, FAQ 928
S30a
secondary
sanctions.org, note on FAQ 928
S31
secondary
steptoe.com; mondaq 1116012 and 1146764; thompsonhinesmartrade.com
S31b
secondary
mondaq 1568308
S32
press
tass.com/world/1986695; thenationalnews.com, 7 July 2025
S32b
secondary
justsecurity.org/117191
S32c
secondary
tcf.org
S32d
press
trtworld 1831f8fda09b
S33
press
menafn.com/1110314050; shafaq.com
S33b
press
elettrik.com, copy of Reuters (the EU to follow)
S34
official-copy
UN press release SC/16214, copy at globalsecurity.org
S34b
secondary
leukefeld.net
S35
press
thenationalnews.com, 27 February 2026; levant24.com; tt.com, 28 February 2026
S35b
press
newsbeast.gr, 3 March 2026 (quotes the Committee's note and press release)
S35c
press
ru.levant24.com, July 2025
S36
press
app.com.pk; anews.com.tr, 12 February 2026; pakistantv.com
S36b
low-quality
htnworld.com
S37
official-copy
Resolution 2763 (2024), copy at un-project.org; ariananews.af
S38
official-copy
unscr.com/en/resolutions/2761
S39
official-copy
Resolution 2744 (2024), copy at lawglobalhub.com
S39a
secondary
ipinst.org, November 2024
S40
official
main.un.org/securitycouncil/en/ombudsperson/procedure; unscr.com, resolution 2734 (2024)
S40b
official-copy
servat.unibe.ch 1A.45/2007, recitals on resolutions 1267 and 1333
S41
official-copy
Resolution 2255 (2015), copy at derechos.org
S41a
official-copy
Resolution 1988 (2011), copies at ctfu3.amlu.gov.jo and adattar
S42
official-copy
UN consolidated list of 18 January 2021, copy in the repository ammitto/data
S43
official
main.un.org, narrative summary of ISIL-Khorasan
S44
official-copy
wired-gov.net and parallelparliament.co.uk, 22 October 2025
S44b
official-copy
legislationtracker.co.uk
S44c
press
tass.com/world/2033233
S44d
press
lbcgroup.tv; kommersant.ru/doc/8140084
S45
official
hansard.parliament.uk, Commons, 23 June 2008
S46
official
legislation.gov.uk/uksi/2017/1325
S47
official
Hansard, written answers, 28 February 2001
S47b
official
Hansard, Lords, 18 January 2024
S48
official
legislation.gov.uk/uksi/2006/2299; text of the Terrorism Act 2000 s.4
S49
press
BBC (copy); independent.co.uk b2919887; newswire.lk
S49b
secondary
newstatesman.com, February 2026
S49c
official-copy
[2025] EWCA Civ 1311, copy at juristeca
S49d
secondary
intropy.co.uk
S49e
low-quality
lexlords.ca
S50
official
legislation.gov.uk/uksi/2020/948 and /2023/121; worldecr.com, 2 February 2022
S50b
official
gov.uk notice on the UK Sanctions List (as described by OS:gb_fcdo_sanctions); sample reference at sanctiometer.com
S74
official
legislation.gov.uk/ukpga/2000/11/schedule/2
S51
official
EUR-Lex 2023/338 and 2023/720
S51b
official
smb.gov.mt
S51c
official
eur-lex.europa.eu/eli/dec/2024/2771
S51d
secondary
ieu-monitoring, 21 February 2022
S52
secondary
lupicinio.com; europeaninterest.eu
S53
press
interfax.ru/world/1073727
S53b
press
alrasheedmedia.com, 2022; royalsblue.com
S54
official
curia.europa.eu T-400/10, T-400/10 RENV, C-79/15 P; day.az 566270
S55
secondary
docs.tlte.cloud; T-208/11, copy at fdocuments.us
S56
official-copy
aktuellenews.ch key 1820526; al-ku.ch
S56b
official
Federal Gazette (BBl) 2022
S56c
official
servat.unibe.ch 1A.45/2007
S57
press
globalnews.ca/news/11564294; trtworld 583739c1f95c; horizonweekly.ca
S58
press
Canadian Press, 15 May 2013 (globalpost)
S58a
press
news.nationalpost.com
S58b
press
ottawacitizen.com
S58c
official
international.gc.ca, page on terrorists
S59
official
lop.parl.ca 44-1-C41; notes by Dentons and carters.ca
S60
official
canadagazette.gc.ca SI/2024-29 and SOR/2024-156
S61
official
aph.gov.au, review of listings 2022
S61a
official
dfat.gov.au, page of the Taliban sanctions regime
S61b
official
minister.homeaffairs.gov.au, 17 February 2022
S61c
official-copy
Criminal Code, copy at librs.net
S61d
press
asil.org; 16news.com.au, 6 December 2025
S62
official-copy
indiankanoon 190113019; tilakmarg.com; thehitavada.com, 18 March 2025
S63
press
gulfnews.com 1.1415740; thenationalnews.com 1.122198; copy at HRW
S64
official
loc.gov, 15 July 2016; translation at pdfslide.us
S65
press
sonmuhur.com, 1 March 2026
S65b
press
politikyol.com, 2018
S65c
press
bianet.org, 8 November 2025
S66
press
scoop.co.nz WO2503/S00049 (text of the State Department); anews.com.tr, 23 January 2025; mondaq 1575934
S67
secondary
American Journal of International Law 116 (2022) 417
S67b
press
AP, 30 November 2021
S68
press
urdupoint 1513728; copies of AP, May 2022
S69
press
thenationalnews.com, 21 May 2025
S70
press
menafn.com/1110839377 (text of the State Department)
S71
secondary
opensyr.com p-25
S72
secondary
complianceconcourse.willkie.com, 24 September 2021
S73
secondary
lawfaremedia.org, 3 June 2012; charityandsecurity.org
S73b
press
habilian.ir (date of 1997); ncr-iran.org, 29 September 2012; upi.com, 26 January 2009
OS
secondary
OpenSanctions, programme and data set descriptions
OS:AU-TERROR
secondary
OpenSanctions, description of the programme AU-TERROR
OS:CA-UNSC1373
secondary
OpenSanctions, description of the programme CA-UNSC1373
OS:EU-AFG
secondary
OpenSanctions, description of the programme EU-AFG
OS:EU-TAQA-EUAQ
secondary
OpenSanctions, description of the programme EU-TAQA-EUAQ
OS:EU-TERR
secondary
OpenSanctions, description of the programme EU-TERR
OS:EU-UNLI
secondary
OpenSanctions, description of the programme EU-UNLI
OS:GB-ISIL
secondary
OpenSanctions, description of the programme GB-ISIL
OS:PK-ATA1997
secondary
OpenSanctions, description of the programme PK-ATA1997
OS:UN-SCISIL
secondary
OpenSanctions, description of the programme UN-SCISIL
OS:ae_local_terrorists
secondary
OpenSanctions, description of the data set ae_local_terrorists
OS:au_listed_terrorist_orgs
secondary
OpenSanctions, description of the data set au_listed_terrorist_orgs
OS:ca_listed_terrorists
secondary
OpenSanctions, description of the data set ca_listed_terrorists
OS:ch_seco_sanctions
secondary
OpenSanctions, description of the data set ch_seco_sanctions
OS:eu_fsf
secondary
OpenSanctions, description of the data set eu_fsf
OS:eu_journal_sanctions
secondary
OpenSanctions, description of the data set eu_journal_sanctions
OS:gb_fcdo_sanctions
secondary
OpenSanctions, description of the data set gb_fcdo_sanctions
OS:gb_proscribed_orgs
secondary
OpenSanctions, description of the data set gb_proscribed_orgs
OS:il_mod_terrorists
secondary
OpenSanctions, description of the data set il_mod_terrorists
OS:kg_fiu_national
secondary
OpenSanctions, description of the data set kg_fiu_national
OS:ru_fedsfm_terror
secondary
OpenSanctions, description of the data set ru_fedsfm_terror
OS:tr_fcib
secondary
OpenSanctions, description of the data set tr_fcib
OS:ua_nsdc_sanctions
secondary
OpenSanctions, description of the data set ua_nsdc_sanctions
OS:un_sc_sanctions
secondary
OpenSanctions, description of the data set un_sc_sanctions
OS:us_ofac_sdn
secondary
OpenSanctions, description of the data set us_ofac_sdn
OS:us_state_terrorist_orgs
secondary
OpenSanctions, description of the data set us_state_terrorist_orgs
OS:GB-AFG
secondary
OpenSanctions, description of the programme GB-AFG
OS:GB-CT
secondary
OpenSanctions, description of the programme GB-CT
OS:GB-ICT
secondary
OpenSanctions, description of the programme GB-ICT
D01
press
The Irish Times, 28 December 2001 (1.408571), and BBC News, 28 December 2001 (1731521), on the first EU list
D02
press
voanews.com, 3 May 2002; sverigesradio.se 64762; Der Bund, 3 May 2002 (nadir.org)
D03
press
derstandard.at/985825; worldtribune.com, 19 June 2002; estadao.com.br, 17 June 2002
D04
press
Manila Bulletin, 31 October 2002; philstar.com, 1 November 2002
D05
press
Washington File, 6 April 2004 (globalsecurity.org); eluniverso.com, 5 April 2004
D06
official-copy
Declaration by the EU Presidency on the listing of the LTTE, copy in the Daily News of Sri Lanka, 1 June 2006
D07
press
sofiaglobe.com and mk.ru, 25 July 2013; jpost.com, 26 July 2013
D08
official
curia.europa.eu, C-599/14 P, judgment of 26 July 2017; OJ C 89 of 16 March 2015 (the appeal)
D09
press
zeenews.india.com 2028194, July 2017 (statement of the European Union)
D10
press
colombogazette.com, 26 July 2017 (after Reuters)
D11
press
Reuters, 16 October 2014; loc.gov Global Legal Monitor, 23 October 2014
D12
press
hirunews.lk, 30 March 2015
D13
official
curia.europa.eu, T-316/14, judgment of 15 November 2018; T-316/14 RENV and T-148/19, judgment of 30 November 2022
D14
press
menafn.com/1110763904 and caliber.az, 19 February 2026
D15
press
eunews.it, 29 January 2026
D17
official
EUR-Lex, consolidated text of Common Position 2001/931/CFSP of 21 February 2024 (list of amending decisions)
D18
press
srilankaguardian.org, 23 February 2011 (on Implementing Regulation 83/2011)
D20
official-copy
State Department fact sheet on Foreign Terrorist Organizations, 5 October 2001, copy at patriotresource.com
D21
official-copy
State Department table of Foreign Terrorist Organizations of about 2016, copy at ozelburoistihbarat.com
D22
official
rewardsforjustice.net, page on the Abu Nidal Organization
D23
official
state.gov, revocation of the designations of the FARC and additional designations, 30 November 2021
D24
secondary
American Journal of International Law, note on the designation of the IRGC (2019); mondaq 801692; sanctionsnews.bakermckenzie.com, April 2019
D25
official
2009-2017.state.gov 143209, designation of Kata'ib Hizballah, 26 June 2009
D26
press
americanbazaaronline.com, 17 August 2017; scroll.in 847468, 16 August 2017
D27
press
counterpunch.org, 6 April 2005
D28
press
The Irish Times, May 2001 (1.308284); BBC News, 16 May 2001 (1333145)
D29
official-copy
State Department media note of 21 June 2017, copy at licusmonitor.blogspot.com
D30
official
legislation.gov.uk, Terrorism Act 2000 Schedule 2 as it stood on 15 July 2016
D31
official
legislation.gov.uk/uksi/2019/406
D32
official-copy
SI 2023/1003, copy at zoomlaw.co.uk; wired-gov.net, 15 September 2023
D33
official
legislation.gov.uk/ukdsi/2008/9780110819525 (draft order); House of Commons Library CDP-2018-0015
D34
official
legislation.gov.uk/uksi/2014/1624
D35
official
publications.parliament.uk, R v Z [2005] UKHL 35, 19 May 2005
D36
official
Hansard, Lords, 28 February 2019, debate on the order of 2019
D37
press
theenglishchronicle.com, 26 February 2026; The Independent, 25 February 2026; londonews.com
D38
official-copy
Hansard, Lords, 3 July 2025, debate on the order of 2025, copy at parallelparliament.co.uk
D39
press
upday.com, July 2025, on the Court of Appeal's refusal of 4 July 2025
D40
press
BBC News, November 2025 (ce3xgwwdw0ko), freeze of the New IRA's assets
D41
press
Reuters, 11 December 2002 (religionnewsblog.com 1510); JTA, 17 December 2002
D42
official
canada.ca, news release of 10 April 2006 on the LTTE
D43
official-copy
Canadian list of entities, page of Public Safety and Emergency Preparedness Canada of March 2007 (archived copy)
D44
press
voiceonline.com, June 2024 (statement of the Government of Canada)
D45
secondary
wikimili.com, list of organisations listed by Canada as of 19 May 2024
D46
official
foreignminister.gov.au, media release of 27 November 2025
D47
press
cyberriskleaders.com, re-listing of five organisations (statement of the Attorney-General of Australia)
D48
official
aph.gov.au, parliamentary committee reports on the re-listings of 2018 and 2021
D49
official-copy
Explanatory statement to F2021L01745 (Hizballah), copy at austlii.edu.au
D50
official-copy
Communique of the Israeli Cabinet of 13 March 1994, copy at israelforeignaffairs.com
D51
press
Press Information Bureau, 14 May 2019 (updates.manupatra.com); ddnews.gov.in, 6 June 2024
D52
official-copy
Ordinance of 21 September 2004 amending the Unlawful Activities (Prevention) Act, copy at tamilnation.co; Schedule of the Prevention of Terrorism Bill 2002, copy at naavi.org
D53
press
The Independent b2847507, October 2025, on the Court of Appeal's judgment
D54
press
unbiasedpost.com, 13 February 2026
D55
official-copy
State Department press statement of 2 November 2001, 22 organisations under Executive Order 13224 (state.gov 5885, archived copy)
D56
official
ofac.treasury.gov, FAQ 533, 30 October 2017
D57
official-copy
Statement of the Secretary of State of 27 March 2002, copy at fas.org
D58
press
jewishjournal.com, 19 August 2014 (JTA); lexology.com, August 2014
D59
official-copy
Canada Gazette, SOR/2005-159, and news release of 24 May 2005 (archived copies)
D60
press
rediff.com, 19 June 2003; cbc.ca, June 2003
D61
official
gazette.gc.ca, SOR/2012-162 of 20 August 2012
D62
secondary
segacs.com, April 2003 (quotes the statement of the Solicitor General of Canada on seven entities)
D63
press
Al-Hayat, February 2003 (sauress.com 31154484)
D64
press
The Jerusalem Post, 13 November 2003, as retold by canadaka.net; segacs.com, November 2003
D65
official
openparliament.ca, House of Commons of Canada, 26 March 2003, on the listing of the PKK
D66
press
themorningtelegraph.com, 2024 (statement of the Foreign Ministry of Sri Lanka)
D67
press
AP, 23 November 2021 (localnews8.com); sputnikglobe.com, 24 November 2021
D68
press
ndtv.com, 20 June 2014
D69
secondary
prakkendoliveira.nl, 15 November 2018 (counsel of the PKK)
D70
press
thequint.com and indiatoday.in, on Babbar Khalsa International in Canada (2018, 2025)
OFAC-2026
official-copy
OFAC SDN list as of 22 August 2026, copy in a derived JSON form
EU-FSF
official-copy
EU Financial Sanctions File, dated versions, copies in YAML
EU-OJ
official-copy
Annexes of EU sanctions regulations as of 21 August 2026, transcribed from the Official Journal
UK-SL
official-copy
UK Sanctions List of 25 February, 2 May and 22 August 2026, copies in YAML
UK-HMT
official
HM Treasury consolidated list, versions of 2014, 2016, 2018 and 2020
AU-DFAT
official-copy
DFAT consolidated list, versions of 2026, copies in YAML
TR-MASAK
official-copy
MASAK lists of asset freezes, copies of 22 August 2024 and 25 February 2026
CH-SECO
official-copy
SECO sanctions list, copy of 25 February 2026
IN-MHA
official
Indian Ministry of Home Affairs, list of terrorist organisations as on 30 March 2015
SI-2002-2724
official
legislation.gov.uk/uksi/2002/2724
SI-2016-770
official
legislation.gov.uk/uksi/2016/770; Schedule 2 as of 15 July 2016, legislation.gov.uk/ukpga/2000/11/schedule/2/2016-07-15
SI-2024-63
official
legislation.gov.uk/ukdsi/2024/9780348256307, draft of SI 2024/63
HO-2024-HT
official-copy
Home Office, 15 and 19 January 2024, copies at wired-gov.net
FR-91-1595
official-copy
91 FR 1595, 14 January 2026, copy at lexbuild.dev/fr/2026/01/2026-00573
STATE-MB
official-copy
State Department fact sheet of 13 January 2026, copy at corruptionbuzz.com
STATE-SMB
official-copy
State Department statement of 9 March 2026, copy at menafn.com/1110837624
ANEWS-MB
press
anews.com.tr, 14 January 2026 (quotes the Secretary of State)
TPOL-MB
press
english.thepolitician.in, January 2026
RADAR-SMB
press
radarafrica.com, March 2026
MONDAQ-MB
secondary
mondaq 1711800, 28 November 2025
NV-2001
press
newvision.co.ug, 26 September 2001 (groups of the annex of Executive Order 13224)
AP-2001
press
staugustine.com (AP), 6 October 2001; philstar.com, 4 October 2003 (renewals of designations)
USIA-2002
official-copy
Washington File, 27 March 2002, copy at usinfo.org
FAS-2002
official-copy
Treasury fact sheet of 11 March 2002, copy at irp.fas.org
FAS-2003
official-copy
State Department statement of 23 December 2003, copy at irp.fas.org
STATE-LET
official
state.gov/r/pa/prs/ps/2014/06/228431.htm
SFW-2008
secondary
shariahfinancewatch.org, 23 June 2008 (quotes the Treasury)
WP-CA
secondary
Wikipedia, organizations designated as terrorist by Canada (after Public Safety Canada, as of 19 May 2024)
PJCIS-2016
official
aph.gov.au, review of the re-listing of six terrorist organisations, 2016
RFE-2006
press
rferl.org/1071987, 12 October 2006
CRT-2006
official-copy
State Department, Country Reports on Terrorism 2006, Kazakhstan, copy at refworld.org
ETIM-2020
press
rightscorridor.com and news.antiwar.com, 6 November 2020; countervortex.org
UN-2017-GH
press
app.com.pk, business-standard.com and gulftime.ae (AP), 4 February 2017 (quote the Committee)
RU-2010-IK
press
trud.ru, 8 February 2010; infox.ru 40224
RU-2010-IKB
press
newsru.co.il, 26 February 2010 (after the site of the Prosecutor General)
AU-DFAT-XLSX
official
DFAT consolidated list, spreadsheet of 2 August 2026
AE-PRESS-2014
press
tribune.com.pk/story/791818 (AFP), 15 November 2014; in.reuters.com and defensenews.com, 20 November 2014
CA-SI-2021-5
official
canadagazette.gc.ca SI/2021-5, order of 2 February 2021 on the review of listed entities
WP-CA-LIST
secondary
en.wikipedia.org, List of organizations designated as terrorist by Canada
CH-BBL-2022
official-copy
Federal Gazette (BBl) 2022, general ruling of 19 October 2022 and its draft, copies at bundesblatt.weblaw.ch and bbl.weblaw.ch; summary at strafrechtonline.ch
CH-BBL-2018
official-copy
Federal Gazette (BBl) 2018 87 and 3555, act of 12 December 2014 banning Al-Qaida and Islamic State, extended to 31 December 2022, copies at bbl.weblaw.ch
CH-PRESS-2014
press
srf.ch and aargauerzeitung.ch, 2014, on the Swiss ban of Al-Qaida since November 2001
HANSARD-2021-HAMAS
official
hansard.parliament.uk, Commons, 24 November 2021; Lords, 25 November 2021, copy at parallelparliament.co.uk
UK-HAMAS-PRESS
press
shafaq.com, November 2021 (after gov.uk)
UK-SCH2-2016
official
legislation.gov.uk/ukpga/2000/11/schedule/2, point in time 15 July 2016
UK-SI-2014-1624
official
legislation.gov.uk/uksi/2014/1624
AU-PJCIS-2016
official
aph.gov.au, review of the re-listing of six terrorist organisations (regulations of 5 May 2016, in effect 28 June 2016)
US-FTO-TABLE
official
state.gov/foreign-terrorist-organizations, table with designations up to 1 December 2021
FR-2010-880
official-copy
Federal Register document 2010-880, 19 January 2010 (AQAP), at lexbuild.dev/fr/2010/01/2010-880
FR-2010-12440
official-copy
75 FR 28849, 24 May 2010 (review, Ansar al-Islam), at lexbuild.dev/fr/2010/05/2010-12440
FR-2012-1538
official-copy
77 FR 4082, 26 January 2012 (al-Qa'ida in Iraq), at regulations.justia.com
FR-2018-11007
official-copy
83 FR 23987, 23 May 2018 (ISIS in the Greater Sahara), at lexbuild.dev/fr/2018/05/2018-11007
FR-2019-05565
official-copy
84 FR 10881, 22 March 2019 (ISIS), at regulations.justia.com
FR-2021-00600
secondary
usregs.ai on Federal Register documents 2021-00600 and 2021-00607 (ISIL Sinai Province)
FR-2024-14946
official-copy
Federal Register document 2024-14946, 9 July 2024 (review, al-Shabaab), at publicnow.com
NLR-2016
secondary
natlawreview.com on the notice of 2 March 2016 (review, AQAP)
US-2003-AAI
official-copy
Statements of the State and Treasury Departments, 20 February 2003 (Ansar al-Islam): iwar.org.uk/news-archive/2003/02-20.htm, treas.gov/press/releases/js48.htm
US-STATE-2004-JTJ
official-copy
fas.org/irp/news/2004/10/dos101504.html, statement of the State Department, 15 October 2004
US-STATE-2008-SHABAAB
official
state.gov/j/ct/rls/other/des/143205.htm, 18 March 2008 (al-Shabaab)
RFJ-SHABAAB
official
rewardsforjustice.net, page on al-Shabaab
US-STATE-2010-AQAP
official-copy
mypetjawa.mu.nu, 19 January 2010 (text of the State Department on AQAP)
US-STATE-2011-BADRI
official
2009-2017.state.gov/r/pa/prs/ps/2011/10/174971.htm, 4 October 2011 (al-Badri)
US-2013-BOKO
press
longwarjournal.org, nzherald.co.nz and cfr.org, 13 and 14 November 2013 (Boko Haram)
US-2013-MULATHAMUN
official-copy
muslimparrot.com, 19 December 2013 (text of the State Department of 18 December on the al-Mulathamun Battalion)
US-2016-BRANCHES
press
Reuters (in.reuters.com), townhall.com and stopterrorfinance.org, 19 May 2016 (ISIL in Libya, Yemen and Saudi Arabia)
RFJ-JUA
official
rewardsforjustice.net, page on Jamaat-ul-Ahrar
US-2016-AQIS
press
menafocus.qa (KUNA) and longwarjournal.org, 30 June 2016 (AQIS)
DAWN-2016
press
dawn.com/news/1275299, August 2016 (Jamaat-ul-Ahrar)
US-2017-JAD
press
sumutpos.co, 12 January 2017; indonesiaexpat.id, January 2017 (Jamaah Ansharut Daulah)
US-2018-BRANCHES
press
dailypost.ng and chijosnews.com, 27 February 2018; canadianinquirer.net, 28 February 2018 (ISIS branches)
US-2019-HURRAS
press
reflectiigeopolitice.ro, 2022, on the EU listing of Hurras al-Din, with its US designation of September 2019
US-2021-AFRICA
press
urdupoint 1190702, 11 March 2021; jurist.org, March 2021 (ISIS-DRC, ISIS-Mozambique)
US-2021-AZAM
press
urdupoint 1407940 and devdiscourse 1818609, 23 November 2021 (leaders of ISIS-K)
US-STATE-2022-KTJ
official
state.gov/terrorist-designation-of-katibat-al-tawhid-wal-jihad
US-2022-KTJ-PRESS
press
Reuters at nationalpost.com, 7 March 2022 (Katibat al Tawhid wal Jihad)
UN-2013-OBL
press
Reuters in Arab Times, 27 February 2013; rediff.com, 27 February 2013 (removal of bin Laden)
UK-HC-815
secondary
House of Commons Library, Standard Note SN/HA/00815, 28 March 2014, at docslib.org
UK-COMMONS-2010
official
hansard.parliament.uk, Commons, 4 March 2010 (Al-Shabaab)
UK-SI-2013-1746
official-copy
SI 2013/1746, 11 July 2013, copy of BAILII
UK-LORDS-2014
official
hansard.parliament.uk, Lords, 3 April 2014 (order of April 2014)
UK-HANSARD-2014
official
Hansard, Commons, 26 November 2014; bbc.co.uk/democracylive 26852754, 2 April 2014
UK-2014-ISIL
press
Reuters at news.trust.org, 16 June 2014; albawaba.com 584833, 19 June 2014 (ISIL proscribed)
UK-SI-2015-55
official
legislation.gov.uk/uksi/2015/55, introduction
UK-LORDS-2015
official
hansard.parliament.uk, Lords, 26 March 2015 (Jamaat ul-Ahrar, Haqqani Network); Commons, 25 March 2015
UK-SI-2016-770
official
legislation.gov.uk/uksi/2016/770, explanatory note
UK-SI-2019-406
official
legislation.gov.uk/uksi/2019/406
UK-LIFG-LORDS
official
hansard.parliament.uk, Lords, 1 October 2019 (Libyan Islamic Fighting Group)
UK-LIFG-COMMONS
official-copy
Commons committee, 31 October 2019, at parallelparliament.co.uk (Libyan Islamic Fighting Group)
CA-CBC-2014
press
cbc.ca 1.2776607, September 2014 (Islamic State on the Canadian list)
CA-2013-BOKO
press
newmail-ng.com, December 2013; fdd.org, 3 January 2014 (Boko Haram on the Canadian list)
CA-2016-AQIS
official
canada.ca, Public Safety Canada, 28 December 2016 (AQIS)
CA-2021
press
newsghana.com.gh, 10 February 2021 (thirteen entities listed by Canada on 3 February)
CA-WIKI
secondary
wikipedia.org and wikimili.com, organisations designated as terrorist by Canada, as of 19 May 2024, after Public Safety Canada
AU-LIST-2013
official-copy
paneir.blogspot.com, December 2013 (copy of the Australian list of 18 terrorist organisations)
AU-APH-2016
official
aph.gov.au, committee review of six re-listings of 2016
AU-APH-2016B
official
aph.gov.au, committee review of three listings and the re-listing of AQAP, 2016
AU-FM-2016
official
foreignminister.gov.au, 6 December 2016
AU-APH-2017
official
aph.gov.au, committee review of the re-listings of Boko Haram and Islamic State, 2017
IN-2015-IS
press
thehindu.com and rediff.com, 26 February 2015; dawn.com/news/1166169, 27 February 2015 (Islamic State)
IN-2018
press
zeenews.india.com, indianexpress.com and scroll.in, 21 June 2018 (AQIS and ISIS-K)
CH-2022-DRAFT
official-copy
BBl 2022 1802 (draft of the general ruling), at bbl.weblaw.ch
CH-2022-RULING
official-copy
General ruling of 19 October 2022 in the Bundesblatt, at bundesblatt.weblaw.ch (bbl_id 128148)
CH-2022-NOTE
secondary
strafrechtonline.ch, note on the general ruling of 2022
CH-2017-MESSAGE
official-copy
Message 17.070 of 22 November 2017 on the act of 12 December 2014, at bundesblatt.weblaw.ch (bbl_id 68550)
EU-2022-05
press
south.euneighbours.eu, 31 May 2022; complianceconcourse.willkie.com, 1 June 2022 (Hurras al-Din)
EU-2022-06
press
gfatf.org, June 2022 (Ansarul Islam)
EU-2023-04
press
europeanpartners.org and allafrica.com, April 2023 (ISIS-Mozambique)
EU-2024-03
press
netpress.com.mk, 11 April 2024 (Katiba Macina)
EU-2025-10
press
theaztecjournal.com, 27 October 2025 (renewal; 15 persons and 7 groups)
RU-GARANT-AQIM
press
garant.ru/news/15647 (Al-Qaida in the Islamic Maghreb)
RU-2021-KTJ
press
ren.tv/news/x/872777, quoting the FSB on Katiba Tawhid wal-Jihad
LAW-AEDPA
official-copy
Pub. L. 104-132 of 24 April 1996, §302, 110 Stat. 1248-1249, page scans at Wikisource
LAW-2339B
official-copy
18 U.S.C. 2339B as first enacted (originalsources.com), on 24 January 2002 (chanrobles.com) and on 5 January 2009 (trac.syr.edu); CRS report R41333, 8 December 2016
LAW-CFR-597
official-copy
31 CFR 597.201 (ecfr.io) and 31 CFR 501.603 (law.cornell.edu)
LAW-CFR-501-807
official-copy
31 CFR 501.807 (federal.elaws.us); 62 FR 45098 of 25 August 1997 (govinfo.gov)
LAW-OFAC-2022
official-copy
87 FR 78470 and 87 FR 78484 of 21 December 2022 (regulations.justia.com); ofac.treasury.gov/recent-actions/20221220
LAW-TA2006
official
legislation.gov.uk, Terrorism Act 2006 s.21, s.22 and its explanatory notes
LAW-SI-2001-107
official-copy
SI 2001/107, applications for deproscription, copy at bailii.org
LAW-SI-2014-1612
official-copy
SI 2014/1612, name changes, copy at vlex.co.uk
LAW-EWHC-2013
official-copy
[2025] EWHC 2013 (Admin), 30 July 2025, copy at juristeca.com
LAW-POAC
official
gov.uk/appeal-against-a-ban-on-your-organisation
LAW-SI-2019-466
official
legislation.gov.uk/uksi/2019/466, explanatory note; gov.uk guidance on the regulations
LAW-SI-2019-577
official-copy
SI 2019/577, copy at zoomlaw.co.uk
LAW-SI-2020-1514
official
legislation.gov.uk/uksi/2020/1514, commencement of sanctions regulations
LAW-EU-2024-628
official
EUR-Lex, Decision (CFSP) 2024/628 (OJ L, 20 February 2024); consolidated Common Position 2001/931 and Regulation 2580/2001 of 21 February 2024; Council press release of 19 February 2024 (copy)
LAW-EU-CP931-REVIEW
official-copy
Answer to question E-000195/2023, 14 April 2023, copy at ieu-monitoring.com
LAW-EU-881
official-copy
Regulation (EC) 881/2002 and its recitals (legislation.gov.uk/eur/2002/881; api.respectus.eu); Regulation (EC) 561/2003 (dataverse.harvard.edu)
LAW-EU-2022
press
devdiscourse.com, 6 February 2022 (ANI)
LAW-CA-8305-OLD
official-copy
Criminal Code (Canada) s.83.05 as it stood before June 2019, copy at dallas-mack-yrtx.squarespace.com
LAW-CA-8305
official-copy
Criminal Code (Canada) s.83.05, copies at criminalnotebook.ca and criminal-code.ca
LAW-CA-C59
official
lois.justice.gc.ca, National Security Act, 2017 (S.C. 2019, c. 13)
LAW-CA-C41
secondary
cancharlaw, note on Bill C-41
LAW-AU-113
official
legislation.gov.au C2023A00113, Act No. 113 of 2023; aph.gov.au, bill r7048
LAW-AU-102
official-copy
Criminal Code (Australia) s.102.1 with its history, ato.gov.au; regulations of 2002 and 2021 (legislation.gov.au F2007C00315; docslib.org 4513072)
LAW-AU-COTUNA
official-copy
Charter of the United Nations Act 1945, classic.austlii.edu.au and zoelaw.ai (compilation of 14 September 2021)
LAW-AU-1373
official-copy
Charter of the United Nations (Anti-terrorism Measures) Regulations 2001, casechat.au
LAW-AU-2026-298
official
ato.gov.au REG20260298, F2026L00298 of 25 March 2026
LAW-AU-ASR
official
legislation.gov.au F2022L01616, explanatory statement (Autonomous Sanctions Regulations 2011, reg. 6, 14, 15, 18)
LAW-IN-35
official-copy
Unlawful Activities (Prevention) Act 1967 s.3 (indiankanoon 1389751), s.35-37 (aaptaxlaw.com), long title and preamble (ristudypost.com), sections (actsofindia.in)
LAW-CH-NDG74
official-copy
Nachrichtendienstgesetz art. 74 as of 1 July 2021, lawbrary.ch; strafrechtonline.ch on the ruling of 2022
LAW-CH-HAMAS
press
lenews.ch, 2 May 2025; ejpress.org, May 2025; fedpol.report 2024
LAW-CH-TALV
official
seco.admin.ch, page on measures against the Taliban (SR 946.231.07); presseportal.ch (SECO, November 2001); polizei.news, 16 February 2017 (SECO)
LAW-AE-TFS
official
uaeiec.gov.ae, obligations of targeted financial sanctions; centralbank.ae, targeted financial sanctions
LAW-TR-MASAK
official
masak.gov.tr, legal framework and questions on Law 6415; paperzz.com 7861766 (freezing mechanism)
LAW-TR-7
press
bianet.org, 29 November 2023
LAW-IL-2016
secondary
wikiwand.com, 2016 Counter-Terrorism Law
LAW-UA-NSDC
official
rnbo.gov.ua/en/Diialnist/3332.html; Interfax-Ukraine, September 2015; ants.org.ua, 17 July 2023; ukranews.com 858555
LAW-PK-ATA
official
fia.gov.pk/ata.htm, table of sections of the Anti-Terrorism Act 1997
LAW-RU-24
official-copy
mun-kotlovka.ru, the prosecution on 35-FZ art. 24
LAW-RU-BILL
press
centralasianlight.org, December 2024 (after TASS); russian.news.cn, 28 December 2024
LAW-UN-2664
official-copy
Resolution 2664 (2022), casebook.icrc.org; press.un.org SC/15134
LAW-UN-2083
official-copy
Resolution 2083 (2012), annex II, es.wikisource.org
LAW-UN-2744
official
main.un.org, Focal Point for De-listing; unscr.com, resolution 2744 (2024)
LAW-UN-1988-G
official-copy
Guidelines of the 1988 Committee, 29 July 2013, copy at pdfslide.net
LAW-UN-1267-G
official-copy
Guidelines of the 1267 Committee, 5 September 2018, copy at fdocuments.us; UN press release SC/8965; securitycouncilreport.org, SC/9607
DFAT-TALIBAN
official
dfat.gov.au/sanctions/sanctions-regimes/taliban.html, page of the Taliban sanctions regime, 2014 or later
RBA-SANCTIONS
official
rba.gov.au, media releases 1999-15, 2001-18 (3 October 2001) and 2002-16 on sanctions under the Banking (Foreign Exchange) Regulations
IN-2010-LIST
press
blogs.siliconindia.com, Government bans 100 terror outfits; wwrn.org 33391 (revised list of the Indian Home Ministry)
EU-2006-RAMAN
secondary
intellibriefs.blogspot.com, B. Raman, 31 May 2006 (EU list of 21 March 2006)
RU-MOLOKHOV
press
kommersant.ru/doc/8042153, 17 September 2025; rtvi.com and rbc.ru, 27 November 2025 (proceedings against the lawyer Molokhov)
TASS-UN-2025
press
tass.com/world/1945383, 17 April 2025
PG-2025-04-17
press
ostro.org i517934, 17 April 2025 (quotes the Prosecutor General's Office)
NTV-2007
press
n-tv.de article345507, 29 June 2007 (EU list renewed)
33
AE
AE
Local Terrorist List of the United Arab Emirates
2026-04-30
Organisations and persons that the Cabinet lists on the proposal of the Supreme Council for National Security.
7
ae-supreme-council
Supreme Council for National Security
2
applicant
review
ae-cabinet
Cabinet
1
decider
ae-ministry-of-justice
Ministry of Justice
1
review
ae-eocn
Executive Office for Control and Non-Proliferation
2
publisher
keeper
ae-competent-court
competent court
1
review
ae-presidential-affairs
Ministry of Presidential Affairs
1
review
ae-supervisors
supervisory authorities and the Financial Intelligence Unit (goAML)
1
keeper
5
ae-law-7-2014
Federal Law 7 of 2014 on combating terrorist crimes, issued August 2014
2014-08
certain
2
S63
OS:ae_local_terrorists



ae-cd-41-2014
Cabinet Decision 41 of 2014
2014-11-15
certain
1
S63



ae-cd-74-2020
Cabinet Decision 74 of 2020
2020
certain
1
OS:ae_local_terrorists



ae-cd-18-2017
Cabinet Decision 18 of 2017, list of June 2017
2017-06
likely
1
S63
Reported by the press.


ae-cd-1-2025
Cabinet Resolution 1 of 2025, 11 persons and 8 entities
2025-01
likely
1
S63
Reported by the press and Human Rights Watch.


1
listing
Entry in the Local Terrorist List
listing
5
ae-listing
Listing
listing
2014-08/..
2
none
ended
in-force
1
Supreme Council for National Security
Cabinet; no prior notice

not published
3
proposal of the Supreme Council
approval of the Cabinet
publication
Official Gazette and news agency; list of the Executive Office
with the Cabinet's decision, as a rule its publication
none; the list is reviewed at least once a year
0
removal by the Cabinet

ae-law-7-2014
likely
2
S63
OS:ae_local_terrorists
ae-delisting
Removal
delisting
2014-08/..
1
in-force
ended
2
the listed party
Supreme Council for National Security
Cabinet


5
grievance to the Ministry of Justice
opinion of the Supreme Council
decision of the Cabinet
notice
list
list of the Executive Office, with separate sheets for those removed
with the Cabinet's decision
silence of 60 days counts as refusal
3
ae-60-days
Answer to the grievance, silence counts as refusal
filed
decided
P60D
Federal Law 7 of 2014
certain
1
S63
ae-court-60-days
Action in court after a refusal
refused
appealed
P60D
Federal Law 7 of 2014
certain
1
S63
ae-court-60-days-silence
Action in court after silence
deemed-refused
appealed
P60D
Federal Law 7 of 2014
certain
1
S63
a fresh listing
the competent court within 60 days
ae-law-7-2014
likely
2
S63
OS:ae_local_terrorists
ae-review
Review of the list
review
2014-08/..
1
in-force

1
Supreme Council for National Security
ae-cabinet


0

entries stand unless the Cabinet removes them
at least once a year
0


ae-law-7-2014
certain
1
S63
ae-amendment
Change of an entry
amendment
2014-08/..
2
none
in-force

1
Supreme Council for National Security
ae-cabinet


0
list of the Executive Office


0


ae-law-7-2014
likely
1
OS:ae_local_terrorists
ae-court-ruling
Judgment on a refusal
annulment
2014-08/..
1
in-force
ended
1
the listed party
ae-competent-court


0

once it is final
60 days from the refusal or the end of the 60 days of silence
0


ae-law-7-2014
likely
1
S63
5
ae-freeze
asset-freeze
prohibition
Cabinet Decision 74 of 2020
Funds are frozen without delay, within 24 hours, and without notice before

anyone in the United Arab Emirates
United Arab Emirates

2020/..
certain
2
OS:ae_local_terrorists
LAW-AE-TFS


ae-contact
contact
crime
Federal Law 7 of 2014
Whoever communicates with a listed organisation, takes part in its activities or supports it commits an offence, as the press sums up the law

anyone
United Arab Emirates

2014-08/..
likely
1
S63


ae-funds-to
funds-to
prohibition
Cabinet Decision 74 of 2020
No funds, and no financial or other related services, may be provided to or for a listed party

anyone in the United Arab Emirates
United Arab Emirates

2020/..
certain
1
LAW-AE-TFS


ae-membership
membership
crime
Federal Law 7 of 2014
Joining or taking part in a terrorist organisation

anyone
United Arab Emirates; abroad where its nationals or interests are concerned

2014-08/..
likely
1
S63


ae-support
support
crime
Federal Law 7 of 2014
Supporting a listed organisation by any means

anyone
United Arab Emirates

2014-08/..
likely
1
S63


1
ae-permission
Written authorisation
Cabinet Decision 74 of 2020
2
asset-freeze
funds-to
0
1
any
0
Exceptions on request with written authorisation of the Executive Office
1
an authorisation in the single case
2020/..
certain
1
LAW-AE-TFS

2
ae-freeze-duty
anyone in the United Arab Emirates
Screen the lists, freeze and provide nothing
Cabinet Decision 74 of 2020
without delay, within 24 hours

2020/..
certain
1
LAW-AE-TFS

ae-report
financial institutions, designated businesses and virtual asset providers
Report confirmed and potential matches and what was done, over goAML
Cabinet Decision 74 of 2020 and guidance
within five business days

2020/..
certain
1
LAW-AE-TFS

2
ae-grievance
Grievance to the Ministry of Justice, passed to the Supreme Council and the Cabinet
the listed party
ae-ministry-of-justice
silence of 60 days counts as refusal
Federal Law 7 of 2014
2014-08/..
certain
2
S63
OS:ae_local_terrorists
ae-court
Action in court
the listed party
competent court
60 days from refusal or silence
Federal Law 7 of 2014
2014-08/..
certain
2
S63
OS:ae_local_terrorists
1
ae-yearly
review
Review of the list at least once a year
The law has the list reviewed regularly, at least once a year; entries stand unless removed. No fixed day.
1
P1Y


2014-08/..
Federal Law 7 of 2014
certain
1
S63
1
not-public
There is no notice before a listing, and grievances are not published; lists are announced by the state news agency and kept by the Executive Office.
2
S63
OS:ae_local_terrorists
1
The freeze reaches funds owned or controlled, wholly or jointly, directly or indirectly, by a listed party, what derives from them, and those acting on its behalf. Branches were listed by name, as with the Muslim Brotherhood's affiliates.
Cabinet Decision 74 of 2020
certain
2
LAW-AE-TFS
S63
2
The press counted 83 to 85 groups in the list of 15 November 2014.
The published list has separate sheets for delisted persons and entities.
AU-AFG
AU
Autonomous sanctions of Australia, Afghanistan framework
2026-04-30
Persons and entities whom the Minister for Foreign Affairs lists under the framework for Afghanistan.
2
au-foreign-minister
Minister for Foreign Affairs
1
decider
au-dfat
Department of Foreign Affairs and Trade
2
publisher
keeper
2
au-asr-2011
Autonomous Sanctions Regulations 2011, as amended for Afghanistan (in force 6 December 2025)
2011
certain
1
S61d
The amending instrument's number was not found.


au-asa-2011
Autonomous Sanctions Act 2011
2011
certain
1
LAW-AU-ASR



3
freeze
Freeze of assets
travel
Travel ban
arms
Arms embargo
freeze
5
au-afg-listing
Listing by the minister
listing
2025-12-06/..
2
none
ended
in-force
1
Minister for Foreign Affairs
au-foreign-minister
a criterion of the Afghanistan framework in reg. 6
satisfaction of the Foreign Minister
4
consideration
designation or declaration by instrument
registration
tabling
Federal Register of Legislation; DFAT consolidated list
as the instrument says, as a rule the day after registration
three years unless declared to go on (reg. 9, general knowledge)
0
revocation by the minister

au-asr-2011
certain
1
S61d
au-afg-delisting
Removal by the minister
delisting
2025-12-06/..
1
in-force
ended
2
Minister for Foreign Affairs
the listed person
au-foreign-minister


0
Federal Register of Legislation
as the instrument says

0
a fresh designation
a new request, once a year (general knowledge); judicial review
au-asr-2011
likely
1
GK
au-afg-declaration
Declaration that a designation goes on
renewal
2025-12-06/..
1
in-force

1
Minister for Foreign Affairs
au-foreign-minister


0
Federal Register of Legislation
for three more years (general knowledge)

0

without it the designation ends
au-asr-2011
likely
1
GK
au-afg-amendment
Change of an entry
amendment
2025-12-06/..
2
none
in-force

1
Minister for Foreign Affairs
au-foreign-minister


0
Federal Register of Legislation


0


au-asr-2011
likely
1
GK
au-afg-law
Change of the framework
law
2011/..
0

1
Minister for Foreign Affairs
the Governor-General by regulation


0
Federal Register of Legislation
as the regulation says; it designates nobody by itself

0


au-asr-2011
likely
1
S61d
5
au-afg-freeze
asset-freeze
crime
Autonomous Sanctions Regulations 2011 reg. 15; Autonomous Sanctions Act 2011
A holder of an asset owned or controlled by a designated person may neither use nor deal with it

anyone in Australia; Australians anywhere
Australia; Australians anywhere

2025-12-06/..
certain
2
S61d
LAW-AU-ASR


au-afg-travel
travel-ban
immigration
Autonomous Sanctions Regulations 2011
Travel ban on listed persons

listed persons
Australia
travel
2025-12-06/..
certain
1
S61d


au-afg-arms
arms-ban
crime
Autonomous Sanctions Regulations 2011
Arms embargo

anyone in Australia; Australians anywhere
Australia; Australians anywhere
arms
2025-12-06/..
certain
1
S61d


au-afg-funds-to
funds-to
crime
Autonomous Sanctions Regulations 2011 reg. 14
Making an asset available to, or for the benefit of, a designated person, directly or indirectly

anyone in Australia; Australians anywhere
Australia; Australians anywhere

2025-12-06/..
certain
2
S61d
LAW-AU-ASR


au-afg-membership
membership
none-as-such
Autonomous Sanctions Regulations 2011
Designation makes no crime of membership

anyone


2025-12-06/..
likely
1
GK


2
au-afg-permit
Humanitarian permit
permit issued with the framework
2
asset-freeze
funds-to
1
AF
1
any
0
A humanitarian permit was issued with the framework; its conditions were not seen
1
the permit's own conditions
2025-12-06/..
certain
1
S61d

au-afg-reg18
Permit in the single case
Autonomous Sanctions Regulations 2011 reg. 18
2
asset-freeze
funds-to
0
1
any
0
The Foreign Minister may grant a permit for a dealing
1
a permit in the single case
2025-12-06/..
certain
1
LAW-AU-ASR

1
au-afg-freeze-duty
holders of assets of a designated person
Freeze them and make none available
Autonomous Sanctions Regulations 2011 reg. 14, 15
at once

2025-12-06/..
certain
1
LAW-AU-ASR

2
au-afg-revocation-request
Application for revocation
the designated person
au-foreign-minister
once a year (general knowledge)
Autonomous Sanctions Regulations 2011 reg. 11
2025-12-06/..
likely
1
GK
au-afg-judicial-review
Judicial review
a person affected
federal courts


2025-12-06/..
likely
1
GK
1
au-afg-three-years
renewal
Duration of a designation
A designation ends after three years unless declared to go on; for the first four that falls in December 2028.
1
P3Y


2025-12-06/..
Autonomous Sanctions Regulations 2011 reg. 9
likely
1
GK
1
partly
The minister's consideration is not public; instruments are registered and tabled with a statement. Requests for revocation and for permits are not public.
2
LAW-AU-ASR
S61d
1
Assets owned or controlled by a designated person or entity are controlled assets and frozen though not named. Members, and the government they belong to, are not designated with the four officials.
Autonomous Sanctions Regulations 2011 reg. 15
certain
2
LAW-AU-ASR
S61d
2
The first four names were listed on the day the framework came into force.
The framework names officials of the Taliban government, not the movement; UN listings stand beside it (AU-COTUNA).
AU-CC102
AU
Listed terrorist organisations under the Criminal Code
2026-04-30
Organisations directly or indirectly engaged in, preparing, planning, assisting in or fostering a terrorist act, or advocating one.
4
au-afp-minister
Minister responsible for the Australian Federal Police (Home Affairs)
2
applicant
decider
au-governor-general
Governor-General
1
decider
au-parliament
Parliament of Australia
1
review
au-pjcis
parliamentary committee (s.102.1A)
1
review
3
au-criminal-code-102
Criminal Code Act 1995, Schedule, division 102
1995
certain
2
S61c
LAW-AU-102
Division 102 was brought in by an act of 2002 (general knowledge).


au-act-7-2004
Criminal Code Amendment (Terrorist Organisations) Act 2004, No. 7 of 2004
2004-03-10
certain
1
LAW-AU-102
Since then listing does not need a listing by the UN (general knowledge).


au-act-113-2023
Counter-Terrorism Legislation Amendment (Prohibited Hate Symbols and Other Measures) Act 2023, No. 113 of 2023
2023-12-11
certain
1
LAW-AU-113
Its Schedule 4 ended the term of listings and changed the rules on removal and review; the day it began is likely 12 December 2023, the day after assent.
[2023-12-11..2023-12-12]

1
listing
Listing by regulation
listing
7
au-listing
Listing by regulation
listing
2002/..
2
none
ended
in-force
1
AFP Minister
the Governor-General by regulation, on the minister's satisfaction; the leader of the opposition is briefed
the minister is satisfied on reasonable grounds that the test of s.102.1(2) is met
satisfaction of the minister on reasonable grounds
7
advice
briefing of the leader of the opposition
regulation by the Governor-General
registration
tabling
time for disallowance
review by the committee
Federal Register of Legislation; nationalsecurity.gov.au
the day after registration, or the day the regulation names
disallowance and the committee's review within 15 sitting days, which cannot be counted in calendar days
0
declaration of the minister, repeal, disallowance; until 2023 the end of three years
not applicable
au-criminal-code-102
certain
2
S61
LAW-AU-102
au-relisting
Renewal before the term ran out (three years until the law of 2023)
renewal
2002/2023-12-11
1
in-force

1
AFP Minister
the Governor-General by regulation

as for a first listing
0
Federal Register of Legislation
with the new regulation, which repeals the old one
third anniversary of the day the regulation took effect (s.102.1(3)); an earlier text had two years (general knowledge)
0

without a new regulation the listing ended
au-criminal-code-102
certain
4
S61
S61c
LAW-AU-102
OS:au_listed_terrorist_orgs
au-delisting
Declaration that the minister is no longer satisfied
delisting
2002/..
1
in-force
ended
3
AFP Minister
anyone by delisting application
Parliament by disallowance
AFP Minister, by notice in the Gazette (s.102.1(4))

the minister ceases to be satisfied; then the declaration must be made
3
application or own motion
consideration
declaration in the Gazette
Commonwealth Gazette
when the declaration is made; the regulation ceases to have effect for the organisation
none in days; the minister must consider a delisting application
0
a fresh regulation
a new application; judicial review
au-criminal-code-102
certain
2
S61c
LAW-AU-113
au-expiry
End of the term without a new regulation

2002/2023-12-11
1
in-force
ended
1
by force of law
nobody; the regulation ceased to have effect


0

on the third anniversary

0
a fresh regulation

au-criminal-code-102
certain
1
S61c
au-disallowance-rule
Disallowance by a House of Parliament
annulment
2002/..
1
in-force
ended
1
a member of either House
au-parliament


0

with the resolution
notice of motion within 15 sitting days of tabling; sitting days cannot be counted in calendar days
0


au-criminal-code-102
certain
1
S61
au-committee-review
Review of a listing by the parliamentary committee
review
2004-03-10/..
1
in-force

1
the committee
au-pjcis


0

none by itself; it can recommend disallowance
report within 15 sitting days; since 2023 at any time
0



likely
2
S61
LAW-AU-113
au-amendment
Change of names or aliases by regulation
amendment
2002/..
2
none
in-force

1
AFP Minister
au-governor-general


0
Federal Register of Legislation
the day after registration

0


au-criminal-code-102
likely
1
LAW-AU-102
9
au-directing
organising
crime
Criminal Code s.102.2
Directing the activities of a listed organisation
up to 25 years if known, 15 if reckless (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR


au-membership
membership
crime
Criminal Code s.102.3
Being a member of a listed organisation
up to 10 years (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR
Informal membership and steps to become a member count. It is a defence to have taken all reasonable steps to leave.

au-recruiting
recruitment
crime
Criminal Code s.102.4
Recruiting for a listed organisation
up to 25 years if known, 15 if reckless (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR


au-training
training
crime
Criminal Code s.102.5
Training with, or giving training to, a listed organisation
up to 25 years (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR


au-funds
funds-to
crime
Criminal Code s.102.6
Getting funds to, from or for a listed organisation
up to 25 years if known, 15 if reckless (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR


au-support
support
crime
Criminal Code s.102.7
Giving support to a listed organisation
up to 25 years if known, 15 if reckless (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)


certain
2
S61
OS:AU-TERROR


au-associating
contact
crime
Criminal Code s.102.8
Associating twice or more, by meeting or communicating, with a member or promoter of a listed organisation, where the association supports it and is meant to help it exist or expand
up to 3 years (as last verified, general knowledge)
anyone
extended jurisdiction (s.102.9)

2004-08-17/..
likely
3
S61
OS:AU-TERROR
LAW-AU-102
Defences include humanitarian aid, family and legal matters.

au-no-freeze
asset-freeze
none-as-such
Criminal Code division 102
No freeze of assets follows from the listing; that is a matter of the Charter of the United Nations Act

anyone
Australia

../..
certain
2
S61
OS:AU-TERROR


au-symbols
symbols
none-as-such
Criminal Code division 102
Division 102 has no offence on symbols; the act of 2023 made offences on prohibited symbols elsewhere in the Code

anyone


2002/..
likely
2
LAW-AU-113
GK


1
au-association-defences
Defences to association
Criminal Code s.102.8
1
contact
0
1
any
0
Close family and domestic matters, public religious worship, humanitarian aid only, and legal advice or representation
1
association only; support, funds and membership are not excused
2004-08-17/..
likely
1
S61

2
au-declaration-duty
AFP Minister
Declare in the Gazette that the organisation no longer meets the test, once no longer satisfied that it does
Criminal Code s.102.1(4)



certain
1
S61c

au-briefing-duty
AFP Minister
Have the leader of the opposition briefed before a regulation is made
Criminal Code s.102.1(2A)



certain
1
S61c

3
au-delisting-application
Delisting application
anyone
au-afp-minister



certain
1
S61c
au-disallowance
Disallowance of the regulation
Parliament
au-parliament
15 sitting days


certain
1
S61
au-judicial-review
Judicial review of the regulation or of a refusal
a person affected
federal courts



likely
1
GK
1
au-three-years
renewal
Renewal before the third anniversary
Until Act No. 113 of 2023 a listing ended after three years unless a new regulation was made; since then it stands until revoked.
1
P3Y


2010/2023-12-11
Criminal Code s.102.1(3) as before 2023
likely
3
S61
S61c
LAW-AU-113
1
partly
The minister's consideration and delisting applications are not public; the leader of the opposition is briefed in confidence. Regulations are registered and tabled with a statement of reasons, and the committee's review is public.
2
S61
LAW-AU-113
1
A regulation lists an organisation with the aliases it names. An organisation can be a terrorist organisation by its own acts too, without any listing, if a court so finds. Part and successor need a regulation of their own; HTS got one in 2022 although Jabhat al-Nusra had one.
Criminal Code s.102.1(1), paragraphs (a) and (b)
likely
2
S61
LAW-AU-102
2
Under the earlier law a listing ran out after three years. Since Act No. 113 of 2023 (assent 11 December 2023) it stands until it is revoked.
DFAT's undated page says "The Taliban is no longer considered a terrorist organisation" beside continuing sanctions; the Criminal Code list and the sanctions lists are different things.
AU-COTUNA
AU
UN sanctions and counter-terrorism list under the Charter of the United Nations Act
2026-04-30
Persons and entities that UN committees list, by regulation; and those the Foreign Minister lists under Resolution 1373.
4
au-foreign-minister
Minister for Foreign Affairs
1
decider
au-dfat
Department of Foreign Affairs and Trade
2
publisher
keeper
un-committees
Security Council Committees (1267, 1988)
1
applicant
au-governor-general
Governor-General
1
decider
5
au-cotuna-1945
Charter of the United Nations Act 1945
1945
certain
2
S61a
LAW-AU-COTUNA
Part 3 (regulations that apply UN sanctions) and Part 4 (Resolution 1373, s.15 ff.).


au-taliban-2013
Charter of the United Nations (Sanctions - the Taliban) Regulation 2013
2013
certain
1
S61a



au-atm-2001
Charter of the United Nations (Anti-terrorism Measures) Regulations 2001, in force 15 October 2001
2001-10-15
certain
1
LAW-AU-1373
Repealed by SR 2002 No. 314; Part 4 of the Act took their place.
2001-10-15
[2002-10-15..2002-12-13]
au-dwa-2008
Charter of the United Nations (Dealing with Assets) Regulations 2008
2008
certain
1
LAW-AU-2026-298



au-2026-298
Charter of the United Nations Legislation Amendment (Sanctions) Regulations 2026, F2026L00298, in force 26 March 2026
2026-03-25
certain
1
LAW-AU-2026-298
Amends the regulations of 2008 among others; what it changes was not read.
2026-03-26

1
freeze
Freeze of assets
freeze
6
au-cotuna-un-listing
Taking over a listing by the UN, or listing under Resolution 1373
listing
../..
2
none
ended
in-force
2
UN Security Council Committee
Minister for Foreign Affairs
by regulation for UN lists; Foreign Minister for the list under Resolution 1373
listing by the UN; for Resolution 1373 the minister's satisfaction that the criteria are met
for UN lists none beyond the UN's; for Resolution 1373 satisfaction of the Foreign Minister
0
DFAT consolidated list; Gazette for the list under Resolution 1373
with the UN's listing, by the regulations; otherwise with the notice in the Gazette
a listing under Resolution 1373 lasts three years unless declared to go on (s.15A, term general knowledge)
0
removal by the UN; revocation by the minister

au-cotuna-1945
certain
1
S61a
au-cotuna-delisting
Removal
delisting
../..
1
in-force
ended
2
UN Security Council Committee
Minister for Foreign Affairs
with the UN's removal; Foreign Minister for the list under Resolution 1373


0
DFAT consolidated list; Gazette
with the UN's removal; otherwise with the notice of revocation

0
a fresh listing
a new application, once a year (s.17, general knowledge); judicial review
au-cotuna-1945
likely
1
S61a
au-cotuna-amendment
Change of an entry
amendment
../..
2
none
in-force

2
UN Security Council Committee
Minister for Foreign Affairs
with the UN's amendment; Foreign Minister for the list under Resolution 1373


0
DFAT consolidated list
with the UN's amendment; the status does not change

0


au-cotuna-1945
likely
1
GK
au-cotuna-declaration
Declaration that a listing under Resolution 1373 goes on
renewal
2002/..
1
in-force

1
Minister for Foreign Affairs
au-foreign-minister


0
Gazette
for three more years (term general knowledge)

0

without it the listing ends
au-cotuna-1945
likely
2
LAW-AU-COTUNA
GK
au-cotuna-revocation
Revocation of a listing under Resolution 1373
revocation
2001-10-15/..
1
in-force
ended
2
Minister for Foreign Affairs
the listed party
au-foreign-minister


0
Gazette
with the notice

0


au-cotuna-1945
likely
1
LAW-AU-COTUNA
au-cotuna-publication
Entry shown in the DFAT consolidated list
publication
../..
0

1
Department of Foreign Affairs and Trade
au-dfat


0

none of its own

0


au-cotuna-1945
likely
1
S61a
5
au-cotuna-freeze
asset-freeze
crime
Charter of the United Nations Act 1945 s.20
Using or dealing with assets of a listed person or entity
up to 10 years, or a fine of 2,500 penalty units or three times the value, or both; bodies corporate more
anyone in Australia; Australians anywhere
Australia; Australians anywhere

2001-10-15/..
likely
2
LAW-AU-COTUNA
LAW-AU-1373


au-cotuna-funds-to
funds-to
crime
Charter of the United Nations Act 1945 s.21
Making an asset available to a listed person or entity
up to 10 years, or a fine of 2,500 penalty units or three times the value, or both; bodies corporate more
anyone in Australia; Australians anywhere
Australia; Australians anywhere

2001-10-15/..
likely
2
LAW-AU-COTUNA
LAW-AU-1373


au-cotuna-travel
travel-ban
immigration
migration law, for persons the UN lists
Persons under a UN travel ban are refused entry

listed persons
Australia


likely
1
GK


au-cotuna-arms
arms-ban
crime
Charter of the United Nations (Sanctions - the Taliban) Regulation 2013 and that on Al-Qaida
No arms and no related services to listed parties

anyone in Australia; Australians anywhere
Australia; Australians anywhere


likely
2
S61a
GK


au-cotuna-membership
membership
none-as-such
Charter of the United Nations Act 1945
Listing makes no crime of membership; that needs a listing under AU-CC102

anyone


../..
likely
1
GK


2
au-cotuna-2615
Humanitarian exception for Afghanistan
Resolution 2615 (2021) ¶1, through Charter of the United Nations Act 1945 s.2B
2
asset-freeze
funds-to
1
AF
1
any
0
Resolution 2615 applies by itself; humanitarian assistance and activities that support basic human needs in Afghanistan; the asset freeze only
3
Afghanistan only
the asset freeze only
reasonable efforts to limit benefit to listed parties
2021-12-22/..
certain
1
S61a

au-cotuna-authorised
Authorised dealings
Charter of the United Nations Act 1945 s.22
2
asset-freeze
funds-to
0
1
any
0
The Foreign Minister may authorise a dealing by notice
1
a notice in the single case

certain
1
LAW-AU-COTUNA

1
au-cotuna-freeze-duty
holders of assets
Freeze assets of a proscribed person or entity, and tell the police of what is held
Charter of the United Nations Act 1945 s.20; Dealing with Assets Regulations 2008
as soon as practicable


likely
2
LAW-AU-COTUNA
GK

2
au-cotuna-s17
Application to have a listing under Resolution 1373 revoked
the listed person or entity
au-foreign-minister

Charter of the United Nations Act 1945 s.17

certain
1
LAW-AU-COTUNA
au-cotuna-s25
Compensation for persons wrongly affected
owner or controller of an asset wrongly frozen
Commonwealth; federal courts

Charter of the United Nations Act 1945 s.25

certain
1
LAW-AU-COTUNA
1
au-cotuna-three-years
renewal
Duration of listings under Resolution 1373
A listing by the Foreign Minister ends after three years unless declared to go on; UN listings last as long as the UN's.
1
P3Y


2002/..
Charter of the United Nations Act 1945 s.15A
likely
2
LAW-AU-COTUNA
GK
1
partly
UN procedures are not public. Listings by the Foreign Minister and their revocation are notified in the Gazette; applications for revocation are not public.
2
S61a
LAW-AU-COTUNA
1
A freezable asset is one owned or controlled by a proscribed person or entity, or derived from such an asset, so what they control is frozen though not named. Aliases stand in the entry.
Charter of the United Nations Act 1945 s.14
likely
2
LAW-AU-COTUNA
LAW-AU-1373
4
The foreign ministry counted 140 entries of the UN's Taliban list in December 2025.
The department says that resolution 2615 applies through s.2B. In the table of the Act s.2B bears the heading "Meaning of UN sanction enforcement law"; how it carries the exception was not seen.
DFAT's undated page says "The Taliban is no longer considered a terrorist organisation" beside continuing sanctions. Two facts, no delisting.
Regulations end when the resolution they carry out ceases to bind Australia (s.8).
CA-CC
CA
List of entities under Criminal Code s.83.05
2026-04-30
Persons, groups, trusts, partnerships and funds, on reasonable grounds to believe that the entity knowingly carried out, attempted, participated in or facilitated a terrorist activity, or acted for such an entity.
4
ca-governor-in-council
Governor in Council
1
decider
ca-minister-of-public-safety
Minister of Public Safety
2
applicant
keeper
ca-gazette
Canada Gazette
1
publisher
ca-federal-court
Federal Court
1
review
5
ca-cc-part-ii1
Criminal Code Part II.1, brought in by the Anti-terrorism Act (S.C. 2001, c. 41)
2001-12
likely
2
S60
GK



ca-sor-2002-284
Regulations Establishing a List of Entities, SOR/2002-284
2002
certain
1
S60



ca-c-41
S.C. 2023, c. 14 (Bill C-41), in force 20 June 2023
2023-06-20
certain
1
S59
s.83.03(b) became s.83.03(2); s.83.03(4) and s.83.031 ff. were added.
2023-06-20

ca-c-59
National Security Act, 2017 (S.C. 2019, c. 13, Bill C-59), which changed the listing regime
2019-06-21
likely
2
LAW-CA-C59
LAW-CA-8305
Review every five years instead of two, 90 days instead of 60 for an application, names changed by the Minister. That these parts came into force with assent is likely.
2019-06-21

ca-si-2024-29
SI/2024-29, notice of the review of 18 June 2024, with SOR/2024-156
2024-06-18
certain
1
S60



1
listing
Listing
listing
8
ca-listing
Listing by regulation
listing
2002/..
2
none
ended
in-force
1
Minister of Public Safety
the Governor in Council on recommendation of the Minister
reasonable grounds to believe (s.83.05(1))
reasonable grounds to believe
5
criminal intelligence report
recommendation of the Minister
decision of the Governor in Council
regulation
publication
Canada Gazette; website of Public Safety Canada
on registration of the regulation, before it is published

0
removal by regulation; order of the Federal Court
not applicable
ca-sor-2002-284
certain
2
S60
LAW-CA-8305
ca-alias
Change of names by regulation of the Minister (s.83.05(1.2))
amendment
2019-06-21/..
2
none
in-force

1
Minister of Public Safety
Minister of Public Safety
reasonable grounds to believe that the entity uses a name that is not on the list, or no longer uses one that is

0
Canada Gazette
on registration of the regulation

0


ca-c-59
likely
2
S60
LAW-CA-8305
ca-delisting
Removal by order and amended regulation
delisting
2002/..
1
in-force
ended
2
the listed entity
Minister of Public Safety
Governor in Council
no longer reasonable grounds to believe that the test of s.83.05(1) is met

5
application or review
recommendation of the Minister
decision of the Governor in Council
amended regulation
publication
Canada Gazette
on registration of the amended regulation, before it is published
90 days for the decision on an application, or longer if agreed in writing (60 days before June 2019); silence is a decision to keep the entity listed
3
ca-90-days
Decision on the application, deemed refused after it
filed
decided
P90D
Criminal Code s.83.05(3)
certain
1
LAW-CA-8305
ca-60-days
Application to the Federal Court
refused
appealed
P60D
Criminal Code s.83.05(5)
certain
2
LAW-CA-8305
S60
ca-60-days-deemed
Application to the Federal Court after a deemed refusal
deemed-refused
appealed
P60D
Criminal Code s.83.05(5)
certain
1
LAW-CA-8305
a fresh listing
the Federal Court within 60 days of notice; a new application after a material change or after a review
ca-sor-2002-284
certain
3
S60
LAW-CA-8305
LAW-CA-8305-OLD
ca-review-two-years
Ministerial review of the whole list every two years
review
2002/2019-06-20
1
in-force

1
Minister of Public Safety
Minister of Public Safety


0
notice in the Canada Gazette
the entity stays listed unless the Governor in Council removes it
two years; done within 120 days
0


ca-cc-part-ii1
likely
2
S60
LAW-CA-8305-OLD
ca-review-five-years
Ministerial review within five years (s.83.05(8.1))
review
2019-06-21/..
1
in-force

1
Minister of Public Safety
the Minister decides whether grounds remain; removal is for the Governor in Council


0
notice in the Canada Gazette
the entity stays listed unless the Governor in Council removes it
within five years of listing or the last review; completed within 120 days of its start
0


ca-c-59
likely
2
S60
LAW-CA-8305
ca-court-order
Order of the Federal Court that the entity is no longer listed
annulment
2002/..
2
in-force
held-unlawful
ended
1
the listed entity
ca-federal-court
the decision to keep it listed is not reasonable on the information before the judge (s.83.05(6))

5
application within 60 days
private examination of security evidence
summary to the applicant
hearing
decision
notice in the Canada Gazette
with the order

0
a fresh listing
a new application after a material change
ca-cc-part-ii1
certain
2
LAW-CA-8305
LAW-CA-8305-OLD
ca-law
Act of Parliament that changes effects or exceptions
law
2001-12/..
0

1
Parliament
Parliament of Canada


0
Canada Gazette, Part III
on assent or as the act says

0



likely
1
S59
ca-amendment
Change of an entry by regulation of the Governor in Council
amendment
2002/..
2
none
in-force

1
Minister of Public Safety
ca-governor-in-council


0
Canada Gazette
on registration of the regulation

0


ca-sor-2002-284
likely
1
S60
17
ca-8308-freeze
asset-freeze
prohibition
Criminal Code s.83.08
Property of a listed entity may not be dealt with

anyone in Canada, Canadians abroad
anyone in Canada, Canadians abroad

2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-8303-funds-to
funds-to
crime
Criminal Code s.83.03
Making property or services available to a listed entity, one of the financing offences

anyone
anyone in Canada, Canadians abroad

2002/..
likely
3
OS:CA-UNSC1373
S58b
S59


ca-8302-financing
financing
crime
Criminal Code s.83.02–83.04
Financing of terrorism

anyone
anyone in Canada, Canadians abroad

2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-membership
membership
none-as-such
Criminal Code Part II.1
Being listed is no crime, nor is membership as such; participation (s.83.18), facilitation (s.83.19) and financing (s.83.02–83.04) are

anyone


2002/..
certain
2
OS:CA-UNSC1373
S58b


ca-8318-participation
support
crime
Criminal Code s.83.18
Participating in the activity of a terrorist group

anyone
anyone in Canada, Canadians abroad

2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-8319-facilitation
support
crime
Criminal Code s.83.19
Facilitating a terrorist activity

anyone
anyone in Canada, Canadians abroad

2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-8321-instructing
organising
crime
Criminal Code s.83.21–83.22
Instructing others to carry out an activity for a terrorist group

anyone
anyone in Canada, Canadians abroad

2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-83221-counselling
expression
crime
Criminal Code s.83.221
Counselling a terrorism offence

anyone
anyone in Canada, Canadians abroad


certain
2
OS:CA-UNSC1373
S58b


ca-8323-harbouring
support
crime
Criminal Code s.83.23
Harbouring those who carried out a terrorist activity

anyone
anyone in Canada, Canadians abroad


certain
2
OS:CA-UNSC1373
S58b


ca-831-disclosure
disclosure
duty
Criminal Code s.83.1
Property of a listed entity must be disclosed to the authorities

anyone in Canada, Canadians abroad


2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-8311-audit
reporting-duty
duty
Criminal Code s.83.11
Audit whether property of a listed entity is held

the institutions the section names


2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-8314-forfeiture
forfeiture
civil-liability
Criminal Code s.83.14
Property can be forfeited by order of a court

holders of the property


2002/..
likely
2
OS:CA-UNSC1373
S58b


ca-irpa-34
entry-ban
immigration
Immigration and Refugee Protection Act s.34
Inadmissibility

foreign nationals and permanent residents
Canada


certain
2
OS:CA-UNSC1373
S58b


ca-recruitment
recruitment
crime
Criminal Code s.83.18(3)
Recruiting a person to receive training or to take part is participation

anyone
anyone in Canada, Canadians abroad

2002/..
likely
1
GK


ca-training
training
crime
Criminal Code s.83.18(3)
Providing or receiving training for a terrorist group is participation

anyone
anyone in Canada, Canadians abroad

2002/..
likely
1
GK


ca-contact
contact
none-as-such
Criminal Code Part II.1
Contact as such is no offence

anyone


2002/..
likely
1
GK


ca-state-immunity
civil-liability
civil-liability
Justice for Victims of Terrorism Act
Victims may sue those responsible for breaches of Part II.1, listed entities among them

anyone
Canadian courts

2012/..
likely
1
GK


2
ca-8303-4
Humanitarian exception
Criminal Code s.83.03(4), by S.C. 2023, c. 14
2
funds-to
financing
0
3
ngo
un-agency
international-organisation
0
Humanitarian assistance carried out by impartial humanitarian organisations under international law is outside s.83.03
3
impartial humanitarian organisations
assistance carried out under international law
s.83.03 only; participation, facilitation and the freeze are not touched by its words
2023-06-20/..
certain
1
S59
ca-c-41
ca-83032-authorisation
Authorisation for other purposes
Criminal Code s.83.032 ff., by S.C. 2023, c. 14
2
funds-to
financing
0
1
any
0
The Minister can authorise an eligible person to carry out, in an area controlled by a terrorist group and for the purposes the law names, activities that s.83.03(2) would prohibit
3
an authorisation in the single case
an area controlled by a terrorist group
purposes such as aid, health, education, livelihoods, human rights or immigration
2023-06-20/..
certain
2
S59
LAW-CA-C41
ca-c-41
3
ca-disclosure-duty
anyone in Canada, Canadians abroad
Disclose property of a listed entity, and transactions in it, to the police and the intelligence service
Criminal Code s.83.1
without delay

2002/..
likely
2
OS:CA-UNSC1373
S58b

ca-audit-duty
the institutions s.83.11 names
Determine continuously whether property of a listed entity is held, and report to the supervisor
Criminal Code s.83.11
report monthly or as the supervisor requires (as last verified, general knowledge)

2002/..
likely
2
OS:CA-UNSC1373
S58b

ca-freeze-duty
anyone in Canada, Canadians abroad
Deal in no property of a listed entity and provide no related service
Criminal Code s.83.08
at once

2002/..
likely
2
OS:CA-UNSC1373
S58b

3
ca-application
Application for removal
the listed entity
Minister of Public Safety
decided within 90 days or deemed refused (60 days before June 2019)
Criminal Code s.83.05(2)
2002/..
certain
3
S60
LAW-CA-8305
LAW-CA-8305-OLD
ca-federal-court-review
Judicial review of a refusal
the listed entity
Federal Court
60 days from receipt of the notice of the decision
Criminal Code s.83.05(5), (6)
2002/..
certain
2
S60
LAW-CA-8305
ca-mistaken-identity
Certificate that one is not the listed entity
an entity with the same or a similar name
ca-minister-of-public-safety
30 days for the answer (as last verified, general knowledge)
Criminal Code s.83.07
2002/..
likely
1
GK
2
ca-five-years
review
Review of each entity within five years
Each entity counts from its listing or last review. It stays listed unless the review ends in a removal; done within 120 days and announced in the Canada Gazette.
1
P5Y


2019-06-21/..
Criminal Code s.83.05(8.1), (10)
certain
2
S60
LAW-CA-8305
ca-two-years
review
Review of the whole list every two years
Until the reform of 2019 the Minister reviewed the whole list every two years.
1
P2Y


2002/2019-06-20
Criminal Code s.83.05(9) as before 2019
likely
2
S60
LAW-CA-8305-OLD
1
partly
Recommendations and applications for removal are not public until the regulation or decision is. Listings, removals and the end of a review are published in the Canada Gazette; before the Federal Court security evidence is heard in private and a summary given.
2
S60
LAW-CA-8305
1
A listed entity is listed under the names and aliases of the regulation, to which the Minister can add by regulation. A "terrorist group" is also any entity with terrorist activity as a purpose, listed or not, and an association of such entities, so parts and successors can fall under the offences without being listed.
Criminal Code s.83.01(1), 83.05(1.2)
likely
2
LAW-CA-8305
GK
3
Offences are dated from 2002, the year of the regulations that set up the list; no listing is older. Their own dates of enactment are not recorded.
UN lists are carried out by other regulations (SOR/99-444 for Taliban, ISIL and Al-Qaida, SOR/2001-360 for resolution 1373).
The list has no ids. Changes are published in the Canada Gazette.
CH-EMBA
CH
Sanctions ordinances of Switzerland under the Embargo Act
2026-04-30
Persons and entities that the UN lists, taken over into the annexes.
5
ch-federal-council
Federal Council
1
decider
ch-seco
State Secretariat for Economic Affairs
2
publisher
keeper
un-committees
Security Council Committees (1267, 1988)
1
applicant
ch-eaer
Federal Department of Economic Affairs, Education and Research
1
decider
ch-federal-court
Federal Administrative Court and Federal Supreme Court
1
review
3
ch-emba
Embargo Act, SR 946.231
2002-03-22
likely
2
S56
GK



ch-sr-946-203
Ordinance of 2 October 2000, SR 946.203, on bin Laden, Al-Qaida and the Taliban
2000-10-02
certain
3
S56
S56c
LAW-CH-TALV
Until 14 May 2025 it covered bin Laden, Al-Qaida and the Taliban together; from 15 May 2025 on, revised, ISIL and Al-Qaida.


ch-2025-split
Ordinance of 21 March 2025 on the Taliban, SR 946.231.07, and revision of SR 946.203, both in force 15 May 2025
2025-03-21
certain
2
S56
LAW-CH-TALV

2025-05-15

3
freeze
Freeze of assets
travel
Travel ban
arms
Arms ban
freeze
5
ch-emba-listing
Taking over a listing by the UN
listing
2000-10-02/..
2
none
ended
in-force
1
UN Security Council Committee
entries of the UN are taken over
listing by the UN
the UN's listing; courts do not review it (Federal Supreme Court, 1A.45/2007)
0
SECO, SESAM database; Official Compilation
with SECO's publication; since 2016 UN listings apply directly (general knowledge)

0
removal by the UN

ch-sr-946-203
certain
2
S56
OS:ch_seco_sanctions
ch-emba-amendment
Change of the ordinance an entry stands under
amendment
2000-10-02/..
2
none
in-force

1
Federal Council
ch-federal-council


0
Official Compilation; SECO
the split of 15 May 2025 changed the ordinance an entry stands under, no restriction

0


ch-sr-946-203
certain
1
S56
ch-emba-delisting
Removal after the UN
delisting
2000-10-02/..
1
in-force
ended
1
UN Security Council Committee
removals by the UN are taken over


0
SECO, SESAM database
with the UN's removal or SECO's publication of it

0
a fresh listing by the UN
petition to the UN (Ombudsperson or Focal Point); Switzerland may support it
ch-sr-946-203
likely
2
S56
OS:ch_seco_sanctions
ch-emba-publication
Entry shown in SECO's list
publication
2000-10-02/..
0

1
State Secretariat for Economic Affairs
ch-seco


0

as for the listing it shows

0


ch-sr-946-203
likely
2
OS:ch_seco_sanctions
LAW-CH-TALV
ch-emba-law
Ordinance that creates, splits or changes the regime
law
2000-10-02/..
0

1
Federal Council
ch-federal-council


0
Official Compilation
on the day the ordinance names

0


ch-sr-946-203
certain
2
S56
S56c
6
ch-emba-freeze
asset-freeze
prohibition
Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
Assets and economic resources of listed parties are frozen, and none may be made available
up to one year, five in serious cases (Embargo Act art. 9, as last verified, general knowledge)
anyone in Switzerland
Switzerland

2000-10-02/..
certain
3
S56
S56c
LAW-CH-TALV


ch-emba-travel
travel-ban
immigration
Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
Entry into and transit through Switzerland

listed persons
Switzerland
travel

certain
1
LAW-CH-TALV


ch-emba-arms
arms-ban
prohibition
Ordinance SR 946.203; since 15 May 2025 the two ordinances of 21 March 2025
Supply of military goods to listed parties

anyone in Switzerland
Switzerland
arms

certain
1
LAW-CH-TALV


ch-emba-funds-to
funds-to
prohibition
Ordinance SR 946.203; since 15 May 2025 also SR 946.231.07
No assets or economic resources may be made available to listed parties, directly or indirectly

anyone in Switzerland
Switzerland

2000-10-02/..
certain
2
S56c
LAW-CH-TALV


ch-emba-reporting
reporting-duty
duty
Ordinance SR 946.203; since 15 May 2025 also SR 946.231.07
Whoever holds or knows of assets that must be presumed frozen reports them to SECO

anyone in Switzerland who holds, manages or knows of such assets
Switzerland

2000-10-02/..
likely
1
LAW-CH-TALV


ch-emba-membership
membership
none-as-such
Ordinance SR 946.203
The entry makes no crime of membership; that is a matter of bans (CH-NDG74) and the Criminal Code

anyone


2000-10-02/..
likely
1
GK


2
ch-emba-hardship
Payments in cases of hardship
Ordinance SR 946.203, by amendment in force 1 December 2001
2
asset-freeze
funds-to
0
1
any
0
SECO may by way of exception permit payments from blocked accounts to avoid hardship
1
a permit in the single case
2001-12-01/..
certain
1
LAW-CH-TALV

ch-emba-2615
Humanitarian exception for Afghanistan
Taliban ordinance SR 946.231.07 of 21 March 2025, which carries out resolution 2615; before it SR 946.203
2
asset-freeze
funds-to
1
AF
1
any
0
Carries out resolution 2615; the split of 2025 did not change it. Since when it stood in SR 946.203 is not recorded
2
Afghanistan only
the asset freeze only
[2021-12-22..2025-05-15]/..
certain
2
S56
LAW-CH-TALV

1
ch-emba-report-duty
anyone in Switzerland who holds, manages or knows of such assets
Freeze and report to SECO; financial intermediaries report to the Money Laundering Reporting Office as well
Ordinance SR 946.203; since 15 May 2025 also SR 946.231.07
without delay

2000-10-02/..
certain
1
LAW-CH-TALV

2
ch-emba-petition
Request to be taken off the annex, and appeal
the listed party
ch-federal-court


2000-10-02/..
likely
1
S56c
ch-emba-un
Petition to the UN (Ombudsperson for ISIL and Al-Qaida, Focal Point for the Taliban)
the listed party
un-committees


2006-12-19/..
likely
2
S40
S41a
0
1
partly
UN procedures are not public. Ordinances and changes of their annexes are published; petitions and licences are not, court judgments are.
2
S56
LAW-CH-TALV
1
The freeze reaches what is owned or controlled by those in the annex, and companies owned or controlled by them. Whoever is not in the annex is not listed; the movement of the Taliban is not.
SR 946.203; SR 946.231.07
likely
2
S56c
GK
2
The ordinance of 2000 covered bin Laden, Al-Qaida and the Taliban together until 15 May 2025, fourteen years after the UN had split its list. The split changed neither the restrictions nor the humanitarian exceptions.
Programmes in the list are SECO-TALIBAN and SECO-ISIL, with SECO-HAMAS for measures that rest on no UN list; each entry has an ssid.
CH-NDG74
CH
Ban of organisations under the Intelligence Service Act, art. 74
2026-04-30
Organisations, on the basis of a ban or sanctions decision of the United Nations.
4
ch-federal-council
Federal Council
2
decider
publisher
ch-parliament
Federal Assembly
1
decider
ch-federal-administrative-court
Federal Administrative Court
1
review
ch-attorney-general
Office of the Attorney General
1
applicant
4
ch-ndg
Intelligence Service Act of 25 September 2015, SR 121, art. 74
2015-09-25
likely
2
S56b
LAW-CH-NDG74
In force 1 September 2017 (general knowledge); art. 74 read as of 1 July 2021.
2017-09-01

ch-2022-ruling
General ruling of 19 October 2022 on Al-Qaida, Islamic State and related organisations
2022-10-19
certain
2
S56b
LAW-CH-NDG74
The first use of art. 74. Until then Al-Qaida and Islamic State were banned by an act of 12 December 2014, prolonged from time to time.


ch-hamas-act
Federal act that bans Hamas, in force 15 May 2025
2024-12
likely
2
LAW-CH-HAMAS
GK
Adopted by Parliament in December 2024, in force 15 May 2025, for five years.
2025-05-15

ch-aq-is-act
Federal act of 12 December 2014 that banned Al-Qaida, Islamic State and related organisations
2014-12-12
likely
1
LAW-CH-NDG74
Until the ruling of 2022 took its place; the days are general knowledge.
2015-01-01
2022
1
ban
Ban
ban
5
ch-ndg-ban
Ban by general ruling
listing
2017-09-01/..
2
none
ended
in-force
1
Federal Council
ch-federal-council
it propagates, supports or otherwise promotes terrorist or violent extremist activities, directly or indirectly, and so concretely threatens internal or external security; a ban or sanctions decision of the United Nations
a concrete threat to security
4
motion of the department
consultation of the committees on security policy
general ruling
publication
Federal Gazette
on the day the ruling names
five years at most, to be prolonged by five at most each time (art. 74(3))
0
lifting by the Federal Council; end of the term
not applicable
ch-ndg
certain
2
S56b
LAW-CH-NDG74
ch-ndg-prolongation
Prolongation of a ban
renewal
2017-09-01/..
1
in-force

1
Federal Council
ch-federal-council
the conditions are still met

0
Federal Gazette
for at most five more years

0

without it the ban ends
ch-ndg
certain
1
LAW-CH-NDG74
ch-ndg-end
Lifting, or end of the term
delisting
2017-09-01/..
1
in-force
ended
2
Federal Council
by force of law when the term runs out
ch-federal-council
the conditions are no longer met

0
Federal Gazette
on the day the ruling names, or at the end of the term

0
a fresh ban

ch-ndg
likely
1
LAW-CH-NDG74
ch-ban-by-act
Ban by an act of Parliament of its own
listing
2015-01-01/..
2
none
ended
in-force
2
Federal Council
Parliament
ch-parliament
no UN decision to rest a ban under art. 74 on, as for Hamas

0
Official Compilation
on the day set for entry into force
five years for Hamas, to be prolonged
0



certain
2
LAW-CH-HAMAS
LAW-CH-NDG74
ch-ban-court
Judgment on a ban
ruling
2017-09-01/..
1
in-force

1
the banned organisation
ch-federal-administrative-court


0

once it is final

0


ch-ndg
likely
2
LAW-CH-HAMAS
GK
5
ch-ndg-membership
membership
crime
Intelligence Service Act art. 74(4)
Taking part in a banned organisation
up to five years, or a fine (text of 1 July 2021)
anyone
Switzerland; abroad if the person is arrested in Switzerland and not extradited

[2017-09-01..2021-07-01]/..
certain
2
S56b
LAW-CH-NDG74
For Hamas no offence of its own was made; the Criminal Code on terrorist organisations applies, up to 20 years.

ch-ndg-support
support
crime
Intelligence Service Act art. 74(4)
Supporting a banned organisation with people or material, or promoting its activities in another way
up to five years, or a fine (text of 1 July 2021)
anyone
Switzerland; abroad if the person is arrested in Switzerland and not extradited

[2017-09-01..2021-07-01]/..
certain
2
S56b
LAW-CH-NDG74


ch-ndg-propaganda
expression
crime
Intelligence Service Act art. 74(4)
Organising propaganda for a banned organisation or its aims
up to five years, or a fine (text of 1 July 2021)
anyone
Switzerland; abroad if the person is arrested in Switzerland and not extradited

[2017-09-01..2021-07-01]/..
certain
1
LAW-CH-NDG74


ch-ndg-recruitment
recruitment
crime
Intelligence Service Act art. 74(4)
Recruiting for a banned organisation
up to five years, or a fine (text of 1 July 2021)
anyone
Switzerland; abroad if the person is arrested in Switzerland and not extradited

[2017-09-01..2021-07-01]/..
certain
1
LAW-CH-NDG74


ch-ndg-entry
entry-ban
immigration
Intelligence Service Act art. 74; act that bans Hamas
A ban makes entry bans and expulsions easier; it is none by itself

foreign nationals
Switzerland


likely
1
LAW-CH-HAMAS


1
ch-hamas-aid
Humanitarian and peace work
act that bans Hamas
1
support
0
1
any
1
hamas
In the debates the government assured that humanitarian aid and peace building stay lawful and that the act has exemptions for them; their words were not seen
1
as the act says
2025-05-15/..
likely
1
LAW-CH-HAMAS
ch-hamas-act
1
ch-ndg-notify-courts
criminal authorities
Send judgments, penal orders and decisions not to proceed to the intelligence service at once and in full
Intelligence Service Act art. 74(7)



likely
1
LAW-CH-NDG74

1
ch-ndg-appeal
Appeal against the ban
the banned organisation
ch-federal-administrative-court


2017-09-01/..
likely
2
LAW-CH-HAMAS
GK
1
ch-five-years
renewal
Five years at most
A ban under art. 74 is laid down for five years at most and ends unless prolonged; so is the act on Hamas, to May 2030.
1
P5Y


2017-09-01/..
Intelligence Service Act art. 74(3)
certain
2
LAW-CH-NDG74
LAW-CH-HAMAS
1
partly
The Federal Council consults the committees on security policy in confidence; a ruling is published in the Federal Gazette. Acts of Parliament are debated in public.
3
S56b
LAW-CH-NDG74
LAW-CH-HAMAS
1
The ruling of 2022 reaches "related" organisations. The act on Hamas reaches cover organisations, those that come from Hamas and those that act on its orders or in its name; others closely related need a decision of the Federal Council.
general ruling of 19 October 2022; act that bans Hamas
likely
2
S56b
LAW-CH-HAMAS
1
Hamas was banned by an act of its own, in force 15 May 2025, not by a ruling under art. 74, since no UN decision names it.
EU-1988
EU
Taliban sanctions of the European Union
2026-04-30
Persons and entities that the UN Committee under Resolution 1988 has listed.
5
eu-council
Council of the European Union
2
decider
publisher
eu-general-court
General Court of the European Union
1
review
eu-court-of-justice
Court of Justice of the European Union
1
review
un-1988-committee
Security Council Committee pursuant to resolution 1988 (2011)
1
applicant
eu-member-states
competent authorities of the Member States
1
review
4
eu-reg-753-2011
Regulation (EU) 753/2011
2011-08-01
certain
1
OS:EU-AFG



eu-dec-2011-486
Decision 2011/486/CFSP
2011-08-01
certain
1
OS:EU-AFG



eu-dec-2022-153
Decision (CFSP) 2022/153 and Regulation (EU) 2022/148, humanitarian exception
[2022-02-03..2022-02-06]
likely
2
GK
LAW-EU-2022
The press reported the exception on 6 February 2022; the numbers of the acts are general knowledge, to be verified.


eu-reg-881-2002-before
Regulation (EC) 881/2002, which covered the Taliban until 1 August 2011
2002-05-27
certain
1
LAW-EU-881
Described under EU-881, where it goes on for ISIL and Al-Qaida.


3
freeze
Freeze under Regulation 753/2011
travel
Travel ban
arms
Arms ban
freeze
6
eu-1988-listing
Listing after the UN Committee
listing
2011-08-01/..
2
none
ended
in-force
1
UN Security Council Committee
Council, amending the annexes; statement of reasons to the listed party
listing by the UN Committee
the UN's listing; the statement of reasons must bear the measure out before the court
4
listing by the UN Committee
act of the Council
publication
statement of reasons and invitation to observe
Official Journal; then the consolidated financial sanctions file
on publication or the day the act names; until then the EU list lags behind the UN's

0
act of the Council; annulment

eu-reg-753-2011
likely
1
OS:EU-AFG
eu-1988-amendment
Amendment of the annexes
amendment
2011-08-01/..
2
none
in-force

1
UN Security Council Committee
Council


0
Official Journal
on publication or the day the act names; the status does not change

0


eu-reg-753-2011
likely
1
OS:EU-AFG
eu-1988-delisting
Removal after the UN
delisting
2011-08-01/..
2
in-force
held-unlawful
ended
2
UN Security Council Committee
the listed party, by observations
Council
removal by the UN, or review upon observations

0
Official Journal
on publication or the day the act names, not with the UN's removal
none; the EU list has lagged behind the UN's
0
a fresh act of the Council
fresh observations; an action for annulment of the next act
eu-reg-753-2011
likely
1
OS:EU-AFG
eu-1988-annulment
Annulment by the Union's courts, effects kept for the time being
annulment
2011-08-01/..
1
in-force
held-unlawful
1
the listed party
eu-general-court
Article 263 TFEU
lawfulness of the act, statement of reasons and rights of defence included
0

for a regulation only after the period for appeal or the end of the appeal (Statute art. 60); the court may maintain effects
two months to sue from publication or notice
2
eu-1988-two-months
Action for annulment (ten days more for distance)
in-force
appealed
P2M
art. 263 TFEU
likely
1
GK
eu-1988-appeal
Appeal to the Court of Justice (ten days more for distance)
decided
appealed
P2M
Statute art. 56
likely
1
GK
the Council may list anew with other reasons
appeal to the Court of Justice

likely
1
OS:EU-AFG
eu-1988-ruling
Ruling of the Union's courts that holds the act unlawful but keeps its effects, or dismisses the action
ruling
2011-08-01/..
2
in-force
held-unlawful

2
the listed party
the Council on appeal
General Court; on appeal the Court of Justice


0

the measure stays while the period for appeal or the appeal runs

0


eu-reg-753-2011
likely
2
GK
S54
eu-1988-annulment-final
End of the measure by annulment, once the appeal or the time the court kept the effects is over
ruling
2011-08-01/..
2
in-force
held-unlawful
ended
1
the listed party
General Court; on appeal the Court of Justice


0

at the end of the period for appeal, of the appeal, or of the time for which effects were kept; a newer act may keep the party listed all the same

0
a fresh act with other reasons

eu-reg-753-2011
likely
2
S54
GK
5
eu-1988-freeze
asset-freeze
prohibition
Regulation (EU) 753/2011
All funds and economic resources of listed parties are frozen

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2011-08-01/..
certain
1
OS:EU-AFG
Penalties are those of national law.

eu-1988-funds-to
funds-to
prohibition
Regulation (EU) 753/2011
No funds or economic resources may be made available to listed parties

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2011-08-01/..
certain
1
OS:EU-AFG
Penalties are those of national law.

eu-1988-travel
travel-ban
immigration
Decision 2011/486/CFSP
Member States prevent the entry of listed persons into, and their transit through, their territory

Member States
EU territory
travel
2011-08-01/..
certain
1
OS:EU-AFG


eu-1988-arms
arms-ban
prohibition
Decision 2011/486/CFSP
No arms and no related assistance to listed parties

Member States; EU nationals and bodies
EU territory; EU nationals anywhere
arms
2011-08-01/..
certain
1
OS:EU-AFG


eu-1988-no-membership
membership
none-as-such
Regulation (EU) 753/2011; for crimes national law under Directive (EU) 2017/541
Listing makes membership no crime; such crimes are those of national law

anyone


2011-08-01/..
likely
1
GK


2
eu-1988-2615
Humanitarian exception for Afghanistan
Decision (CFSP) 2022/153 and Regulation (EU) 2022/148 (numbers to be verified)
2
asset-freeze
funds-to
1
AF
1
any
0
Takes over Resolution 2615, humanitarian assistance and activities that support basic human needs in Afghanistan; the asset freeze only
3
Afghanistan only
the asset freeze only, neither travel ban nor arms ban
reasonable efforts to limit benefit to listed parties
[2022-02-03..2022-02-06]/..
likely
2
GK
LAW-EU-2022
eu-dec-2022-153
eu-1988-derogation
Authorisation of basic and extraordinary expenses
Regulation (EU) 753/2011
2
asset-freeze
funds-to
0
1
any
0
Competent authorities of the Member States may authorise use of frozen funds for basic needs and the like
2
an authorisation in the single case
notice to the UN Committee, or its approval
2011-08-01/..
likely
1
GK

2
eu-1988-freeze-duty
anyone bound by the regulation
Freeze, and make nothing available
Regulation (EU) 753/2011
at once

2011-08-01/..
certain
1
OS:EU-AFG

eu-1988-report
anyone bound by the regulation
Supply information that helps compliance, such as frozen accounts, to the competent authority of the Member State
Regulation (EU) 753/2011
immediately

2011-08-01/..
likely
1
GK

2
eu-1988-observations
Observations to the Council, which leads to a review
the listed party
eu-council


2011-08-01/..
likely
1
OS:EU-AFG
eu-1988-action
Action for annulment
the listed party
eu-general-court
two months
Article 263 TFEU
2011-08-01/..
likely
2
OS:EU-AFG
GK
0
1
partly
What goes on in the Committee is not public. Acts of the Council are published in the Official Journal, and listed parties are told there how to make observations; observations and the Council's review are not public. Actions before the General Court are announced and heard in public.
2
OS:EU-AFG
OS:eu_journal_sanctions
1
The freeze reaches what belongs to, or is owned, held or controlled by, a listed party, directly or indirectly. Whoever is not named in the annex, a part, a successor or the movement itself, is not listed.
Regulation (EU) 753/2011
likely
1
OS:EU-AFG
3
The annexes follow the UN list under Resolution 1988. The movement itself is no entry there.
Only the Official Journal is authentic. The consolidated file has lagged by more than twenty days in one case.
From 2002 to 31 July 2011 Regulation 881/2002 covered the Taliban too.
EU-2016-1686
EU
Autonomous ISIL (Da'esh) and Al-Qaida sanctions of the European Union
2026-04-30
Persons and entities associated with ISIL (Da'esh) or Al-Qaida whom the Council lists on its own, without a listing by the UN.
4
eu-council
Council of the European Union
2
decider
publisher
eu-general-court
General Court of the European Union
1
review
eu-court-of-justice
Court of Justice of the European Union
1
review
eu-member-states
Member States and the High Representative
1
applicant
5
eu-reg-2016-1686
Regulation (EU) 2016/1686
2016-09-20
certain
1
OS:EU-TAQA-EUAQ



eu-dec-2016-1693
Decision (CFSP) 2016/1693
2016-09-20
certain
1
OS:EU-TAQA-EUAQ



eu-2016-reg-2023-720
Regulation (EU) 2023/720, humanitarian exception
2023-03-31
certain
1
S51



eu-2016-dec-2024-2771
Decision (CFSP) 2024/2771, renewal
2024-10
likely
1
S51c
The day is not recorded here.


eu-2016-dec-2023-338
Decision (CFSP) 2023/338, humanitarian exception after resolution 2664
2023-02-14
certain
1
S51



3
freeze
Freeze under Regulation 2016/1686
travel
Travel ban
arms
Arms ban
freeze
7
eu-2016-listing
Listing by the Council
listing
2016-09-20/..
2
none
ended
in-force
1
Council of the European Union
Council
association with ISIL (Da'esh) or Al-Qaida, such as training, travelling to join, financing or inciting
reasons that bear the measure out before the court
5
proposal of a Member State or the High Representative
act of the Council
publication
statement of reasons
observations
Official Journal; then the consolidated financial sanctions file
on publication or the day the act names

0
act of the Council; annulment; end of the Decision without renewal

eu-reg-2016-1686
certain
1
OS:EU-TAQA-EUAQ
eu-2016-renewal
Yearly renewal of the Decision, to 31 October
renewal
2016-09-20/..
1
in-force

1
Council of the European Union
Council


0
Official Journal
the Decision goes on to the next 31 October
every year, to 31 October
0

without renewal the Decision ends on 31 October
eu-dec-2016-1693
certain
2
S51c
OS:EU-TAQA-EUAQ
eu-2016-delisting
Removal by the Council
delisting
2016-09-20/..
2
in-force
held-unlawful
ended
2
Council of the European Union
the listed party
Council


0
Official Journal
on publication or the day the act names

0
a fresh act of the Council
fresh observations; an action for annulment
eu-reg-2016-1686
likely
1
OS:EU-TAQA-EUAQ
eu-2016-annulment
Annulment by the Union's courts, effects kept for the time being
annulment
2016-09-20/..
1
in-force
held-unlawful
1
the listed party
eu-general-court
Article 263 TFEU
lawfulness of the act, statement of reasons and rights of defence included
0

for a regulation only after the period for appeal or the end of the appeal (Statute art. 60); the court may maintain effects
two months to sue from publication or notice
1
eu-2016-two-months
Action for annulment (ten days more for distance)
in-force
appealed
P2M
art. 263 TFEU
likely
1
GK
the Council may list anew with other reasons
appeal to the Court of Justice

likely
1
GK
eu-2016-amendment
Amendment of an entry or its reasons
amendment
2016-09-20/..
2
none
in-force

1
Council of the European Union
eu-council


0
Official Journal
on publication or the day the act names; the status does not change

0


eu-reg-2016-1686
likely
1
OS:EU-TAQA-EUAQ
eu-2016-ruling
Ruling of the Union's courts that holds the act unlawful but keeps its effects, or dismisses the action
ruling
2016-09-20/..
2
in-force
held-unlawful

2
the listed party
the Council on appeal
General Court; on appeal the Court of Justice


0

the measure stays while the period for appeal or the appeal runs

0


eu-reg-2016-1686
likely
2
GK
S54
eu-2016-annulment-final
End of the measure by annulment, once the appeal or the time the court kept the effects is over
ruling
2016-09-20/..
2
in-force
held-unlawful
ended
1
the listed party
General Court; on appeal the Court of Justice


0

at the end of the period for appeal, of the appeal, or of the time for which effects were kept; a newer act may keep the party listed all the same

0
a fresh act with other reasons

eu-reg-2016-1686
likely
2
S54
GK
6
eu-2016-freeze
asset-freeze
prohibition
Regulation (EU) 2016/1686
All funds and economic resources of listed parties are frozen

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2016-09-20/..
certain
1
OS:EU-TAQA-EUAQ
Penalties are those of national law.

eu-2016-funds-to
funds-to
prohibition
Regulation (EU) 2016/1686
No funds or economic resources may be made available to listed parties

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2016-09-20/..
certain
1
OS:EU-TAQA-EUAQ
Penalties are those of national law.

eu-2016-travel
travel-ban
immigration
Decision (CFSP) 2016/1693
Member States prevent the entry and transit of listed persons

Member States
EU territory
travel
2016-09-20/..
certain
1
OS:EU-TAQA-EUAQ


eu-2016-arms
arms-ban
prohibition
Decision (CFSP) 2016/1693
No arms and no related assistance to listed parties

Member States; EU nationals and bodies
EU territory; EU nationals anywhere
arms
2016-09-20/..
certain
1
OS:EU-TAQA-EUAQ


eu-2016-no-claims
services
prohibition
Regulation (EU) 2016/1686
No claim in connection with a transaction hit by the measures is satisfied

anyone bound by the regulation
European Union

2016-09-20/..
likely
1
OS:EU-TAQA-EUAQ


eu-2016-no-membership
membership
none-as-such
Regulation (EU) 2016/1686; for crimes national law under Directive (EU) 2017/541
Listing makes membership no crime; such crimes are those of national law

anyone


2016-09-20/..
likely
1
GK


2
eu-2016-2664
Humanitarian exception after Resolution 2664
Decision (CFSP) 2023/338 and Regulation (EU) 2023/720
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
2
the provider is one of those that resolution 2664 names
the asset freeze only, neither travel ban nor arms ban
2023-03-31/..
certain
1
S51

eu-2016-derogation
Authorisation of basic and extraordinary expenses
Regulation (EU) 2016/1686
2
asset-freeze
funds-to
0
1
any
0
Competent authorities of the Member States may authorise use of frozen funds for basic needs and the like
1
an authorisation in the single case
2016-09-20/..
likely
1
GK

2
eu-2016-freeze-duty
anyone bound by the regulation
Freeze, and make nothing available
Regulation (EU) 2016/1686
at once

2016-09-20/..
certain
1
OS:EU-TAQA-EUAQ

eu-2016-report
anyone bound by the regulation
Supply information that helps compliance to the competent authority of the Member State
Regulation (EU) 2016/1686
immediately

2016-09-20/..
likely
1
GK

2
eu-2016-action
Action for annulment
the listed party
eu-general-court
two months
Article 263 TFEU
2016-09-20/..
likely
1
GK
eu-2016-observations
Observations to the Council, which leads to a review
the listed party
eu-council


2016-09-20/..
likely
1
GK
1
eu-2016-october
renewal
Renewal of Decision (CFSP) 2016/1693
The Decision ends on 31 October unless the Council renews it for a year; the Regulation has no end of its own.
1
P1Y
1
10-31

2016-09-20/..
Decision (CFSP) 2016/1693
certain
2
S51c
OS:EU-TAQA-EUAQ
1
partly
Proposals and the Council's deliberations are not public. Acts are published in the Official Journal, with a notice on how to make observations; actions before the General Court are public.
2
OS:EU-TAQA-EUAQ
OS:eu_journal_sanctions
1
The freeze reaches what belongs to, or is owned, held or controlled by, a listed party. Whoever is not named in the annex needs a fresh listing.
Regulation (EU) 2016/1686
likely
1
GK
2
Each yearly renewal is a fresh act of the Council.
Decision (CFSP) 2016/1693 carries the travel and arms bans of the UN list (EU-881) as well.
EU-881
EU
ISIL (Da'esh) and Al-Qaida sanctions of the European Union, following the UN
2026-04-30
Persons and entities that the UN Committee under Resolutions 1267, 1989 and 2253 has listed.
6
eu-commission
European Commission
2
decider
publisher
eu-council
Council of the European Union
1
decider
eu-general-court
General Court of the European Union
1
review
eu-court-of-justice
Court of Justice of the European Union
1
review
un-1267-committee
Security Council Committee pursuant to resolutions 1267, 1989 and 2253
1
applicant
eu-member-states
competent authorities of the Member States
1
review
6
eu-reg-881-2002
Regulation (EC) 881/2002
2002-05-27
certain
2
OS:EU-TAQA-EUAQ
LAW-EU-881
It repealed Regulation 467/2001. It covered the Taliban until 1 August 2011 (EU-1988).


eu-cp-2002-402
Common Position 2002/402/CFSP
2002-05-27
certain
2
OS:EU-TAQA-EUAQ
LAW-EU-881
Replaced in 2016 by Decision (CFSP) 2016/1693 (general knowledge).


eu-reg-2023-720
Regulation (EU) 2023/720, humanitarian exception
2023-03-31
certain
1
S51



eu-reg-467-2001
Regulation (EC) 467/2001 on Taliban funds, flights and exports, repealed by Regulation 881/2002
2001
certain
1
LAW-EU-881
Repealed by Regulation 881/2002 of 27 May 2002, published on 29 May 2002.

[2002-05-26..2002-05-30]
eu-reg-561-2003
Regulation (EC) 561/2003, exceptions to the freeze
2003-03-27
certain
1
LAW-EU-881



eu-dec-2023-338
Decision (CFSP) 2023/338, humanitarian exception after resolution 2664
2023-02-14
certain
1
S51



1
freeze
Freeze under Regulation 881/2002
freeze
7
eu-881-listing
Listing after the UN Committee
listing
2002-05-27/..
2
none
ended
in-force
1
UN Security Council Committee
Commission by numbered implementing regulation ("for the Nth time")
listing by the UN Committee
the UN's listing; before the court the reasons must bear the measure out (Kadi)
5
listing by the UN Committee
implementing regulation of the Commission
publication
communication of the grounds
observations and review
Official Journal; then the consolidated financial sanctions file
on publication or the day the regulation names; until then the EU list lags behind the UN's

0
implementing regulation of the Commission; annulment

eu-reg-881-2002
certain
1
OS:EU-TAQA-EUAQ
eu-881-amendment
Amendment of an entry
amendment
2002-05-27/..
2
none
in-force

1
UN Security Council Committee
Commission by implementing regulation


0
Official Journal
on publication or the day the regulation names; the status does not change

0


eu-reg-881-2002
certain
1
OS:EU-TAQA-EUAQ
eu-881-delisting
Removal after the UN
delisting
2002-05-27/..
2
in-force
held-unlawful
ended
1
UN Security Council Committee
Commission by implementing regulation
removal by the UN Committee

0
Official Journal
on publication or the day the regulation names, not with the UN's removal
none; the EU list has lagged behind the UN's
0
a fresh regulation of the Commission
fresh observations; an action for annulment
eu-reg-881-2002
certain
2
OS:EU-TAQA-EUAQ
S33b
eu-881-annulment
Annulment by the Union's courts, effects kept for the time being
annulment
2002-05-27/..
1
in-force
held-unlawful
1
the listed party
General Court; on appeal the Court of Justice
Article 263 TFEU (Kadi, C-402/05 P of 3 September 2008; C-584/10 P of 18 July 2013)
full review of lawfulness; the reasons must be sufficiently founded in fact (Kadi)
0

only after the period for appeal or the end of the appeal (Statute art. 60); the court may maintain effects, as it did for three months in 2008
two months to sue from publication or notice
2
eu-881-two-months
Action for annulment (ten days more for distance)
in-force
appealed
P2M
art. 263 TFEU
likely
1
GK
eu-881-appeal
Appeal to the Court of Justice (ten days more for distance)
decided
appealed
P2M
Statute art. 56
likely
1
GK
the Commission may list anew with other reasons
appeal to the Court of Justice

likely
1
GK
eu-881-ruling
Ruling of the Union's courts that holds the act unlawful but keeps its effects, or dismisses the action
ruling
2002-05-27/..
2
in-force
held-unlawful

2
the listed party
the Commission or Council on appeal
General Court; on appeal the Court of Justice


0

the measure stays while the period for appeal or the appeal runs

0


eu-reg-881-2002
likely
2
GK
S54
eu-881-467-transfer
Act that creates the annex (taken over from Regulation 467/2001) or changes the regime
law
2002-05-27/..
0

1
Council of the European Union
eu-council


0
Official Journal; Regulation 881/2002 in L 139 of 29 May 2002
on publication or the day the act names

0


eu-reg-881-2002
likely
1
LAW-EU-881
eu-881-annulment-final
End of the measure by annulment, once the appeal or the time the court kept the effects is over
ruling
2002-05-27/..
2
in-force
held-unlawful
ended
1
the listed party
General Court; on appeal the Court of Justice


0

at the end of the period for appeal, of the appeal, or of the time for which effects were kept; a newer act may keep the party listed all the same

0
a fresh act with other reasons

eu-reg-881-2002
likely
2
S54
GK
6
eu-881-freeze
asset-freeze
prohibition
Regulation (EC) 881/2002
All funds and economic resources of listed parties are frozen

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2002-05-27/..
certain
1
OS:EU-TAQA-EUAQ
Penalties are those of national law.

eu-881-funds-to
funds-to
prohibition
Regulation (EC) 881/2002
No funds or economic resources may be made available to listed parties

EU nationals and bodies; anyone in the EU or doing business there
EU territory; EU nationals anywhere; EU bodies; business done in the EU

2002-05-27/..
certain
1
OS:EU-TAQA-EUAQ
Penalties are those of national law.

eu-881-travel
travel-ban
immigration
Common Position 2002/402/CFSP; now Decision (CFSP) 2016/1693
Member States prevent the entry and transit of listed persons

Member States
EU territory

2002-05-27/..
likely
1
OS:EU-TAQA-EUAQ
It stands in the Common Position or Decision, not in the regulation.

eu-881-arms
arms-ban
prohibition
Common Position 2002/402/CFSP, now Decision (CFSP) 2016/1693; Regulation (EC) 881/2002 for technical advice
No arms, and no related advice or training, to listed parties

Member States; EU nationals and bodies
EU territory; EU nationals anywhere

2002-05-27/..
likely
2
OS:EU-TAQA-EUAQ
LAW-EU-881


eu-881-no-claims
services
prohibition
Regulation (EC) 881/2002, as amended
No claim in connection with a transaction hit by the measures is satisfied

anyone bound by the regulation
European Union


certain
1
OS:EU-TAQA-EUAQ


eu-881-no-membership
membership
none-as-such
Regulation (EC) 881/2002; for crimes national law under Directive (EU) 2017/541
Listing makes membership no crime; such crimes are those of national law

anyone


2002-05-27/..
likely
1
GK


2
eu-881-2664
Humanitarian exception after Resolution 2664
Decision (CFSP) 2023/338 and Regulation (EU) 2023/720
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
2
the provider is one of those that resolution 2664 names
the asset freeze only, neither travel ban nor arms ban
2023-03-31/..
certain
1
S51

eu-881-derogation
Exceptions for basic and extraordinary expenses
Regulation (EC) 881/2002 art. 2a, by Regulation (EC) 561/2003
2
asset-freeze
funds-to
0
1
any
0
Competent authorities of the Member States may release funds for basic needs and the like
2
an authorisation in the single case
notice to the UN Committee, or its approval
2003-03-29/..
likely
2
LAW-EU-881
GK

2
eu-881-freeze-duty
anyone bound by the regulation
Freeze, and make nothing available
Regulation (EC) 881/2002 art. 2
at once

2002-05-27/..
certain
1
OS:EU-TAQA-EUAQ

eu-881-report
anyone bound by the regulation
Supply information that helps compliance, such as frozen accounts, to the competent authority of the Member State
Regulation (EC) 881/2002 art. 5
immediately

2002-05-27/..
likely
2
LAW-EU-881
GK

2
eu-881-action
Action for annulment
the listed party
eu-general-court
two months
Article 263 TFEU
2002-05-27/..
likely
1
GK
eu-881-observations
Observations on the grounds communicated, which the Commission must review
the listed party
eu-commission

Regulation (EC) 881/2002 art. 7a, 7c
2009/..
likely
1
GK
0
1
partly
What goes on in the Committee is not public. The Commission's numbered regulations are published in the Official Journal; since Kadi it also communicates grounds and receives observations, which are not public. Actions before the Union's courts are.
2
OS:EU-TAQA-EUAQ
OS:eu_journal_sanctions
1
The freeze reaches what belongs to, or is owned or held by, a listed party. An alias stands inside the entry, as in the UN's list. Parts and successors need an entry of their own.
Regulation (EC) 881/2002 art. 2
likely
2
LAW-EU-881
S42
3
On 7 November 2025 the EU said that the UN's removal of Ahmed al-Sharaa and Anas Khattab would be reflected. The number of the implementing act was not found.
The numbers of the acts for QDe.137 (Al-Nusrah Front, HTS) after the UN's removal of February 2026 were not found.
The exception of 2023 has two dates, the Decision of 14 February 2023 and the Regulation of 31 March 2023; for those bound by the regulation the second counts.
EU-931
EU
Autonomous terrorist list (Common Position 2001/931/CFSP)
2026-04-30
Persons, groups and entities involved in terrorist acts, on the basis of a decision by a competent authority (prosecution, conviction or equivalent, art. 1(4)). Since February 2026 leading members of listed groups too.
6
eu-council
Council of the European Union
3
decider
keeper
publisher
eu-competent-authority
competent authority whose decision the listing rests on
1
applicant
eu-general-court
General Court of the European Union
1
review
eu-court-of-justice
Court of Justice of the European Union
1
review
eu-comet
Council working party on restrictive measures to combat terrorism (COMET)
1
review
eu-member-states
competent authorities of the Member States
1
review
4
eu-cp-931
Common Position 2001/931/CFSP
2001-12-27
certain
1
OS:EU-TERR



eu-reg-2580
Regulation (EC) 2580/2001
2001-12-27
certain
1
OS:EU-TERR



eu-dec-2026-455
Decision (CFSP) 2026/455, leading members of listed groups
2026-02
certain
1
OS:EU-TERR



eu-dec-2024-628
Decision (CFSP) 2024/628, humanitarian exception, first for 12 months
2024-02-19
certain
2
LAW-EU-2024-628
S52
Published on 20 February 2024. The regulation that amended Regulation 2580/2001 with effect of 21 February 2024 was not identified.
2024-02-21

1
freeze
Freeze under Regulation 2580/2001
freeze
8
eu-931-listing
Listing by the Council
listing
2001-12-27/..
2
none
ended
in-force
1
Council of the European Union
the Council, by unanimity, in a decision and an implementing regulation
decision by a competent authority (art. 1(4))
precise information or material in the file that a competent authority has decided to investigate, prosecute or convict, on serious and credible evidence or clues (art. 1(4))
7
decision of a competent authority
proposal
working party
decision by unanimity
implementing regulation
publication
statement of reasons
Official Journal; then the consolidated financial sanctions file
on publication or the day the act names

0
removal by the Council; annulment
not applicable
eu-cp-931
certain
1
OS:EU-TERR
eu-931-renewal
Review and renewal; each renewal is a fresh act
renewal
2001-12-27/..
2
in-force
held-unlawful

1
the Council
the Council, on recommendation of its working party, which looks at each entry's grounds


0
Official Journal
on publication; the earlier act is repealed
at least every six months (art. 1(6))
0

a party left out of the new list is removed with it
eu-cp-931
certain
3
OS:EU-TERR
S54
LAW-EU-CP931-REVIEW
eu-931-delisting
Removal by the Council
delisting
2001-12-27/..
2
in-force
held-unlawful
ended
2
the Council
the listed party by request for reconsideration
the Council, at any time


0
Official Journal; a list adopted without the party
on publication or the day the act names

0
a fresh listing
a further request; an action against the next renewal
eu-cp-931
certain
1
S54
eu-931-annulment
Annulment by the Union's courts, effects kept for the time being
annulment
2001-12-27/..
1
in-force
held-unlawful
1
the listed party
the General Court, on appeal the Court of Justice

lawfulness of the act, statement of reasons and rights of defence included
5
action
hearing
judgment
period for appeal
appeal
judgment
only after the period for appeal or the end of the appeal (Statute art. 60); the court may maintain effects, as in T-400/10 and T-208/11, and a newer act may keep the party listed
two months to sue
2
eu-931-two-months
Action for annulment (ten days more for distance)
in-force
appealed
P2M
art. 263 TFEU
certain
1
S54
eu-931-appeal
Appeal to the Court of Justice (ten days more for distance)
decided
appealed
P2M
Statute art. 56
likely
1
GK
judgment on appeal; a fresh act with other reasons
appeal to the Court of Justice; an action against the next renewal
eu-reg-2580
certain
1
S54
eu-931-ruling
Ruling on appeal or after referral back, or dismissal of the action
ruling
2001-12-27/..
2
in-force
held-unlawful

2
the Council
the listed party
eu-court-of-justice


0
judgment
a judgment that sets an annulment aside, or dismisses the action, leaves the measure in force and free of the earlier finding

0


eu-reg-2580
certain
2
S54
S55
eu-931-amendment
Amendment of an entry or its reasons
amendment
2001-12-27/..
2
none
in-force

1
the Council
eu-council


0
Official Journal
on publication; the status does not change

0


eu-cp-931
likely
1
LAW-EU-CP931-REVIEW
eu-931-review
Review of the grounds of an entry
review
2001-12-27/..
2
in-force
held-unlawful

1
the Council
the Council, on recommendation of its working party


0

the entry stands until an act of the Council says otherwise
at least every six months (art. 1(6))
0


eu-cp-931
certain
1
LAW-EU-CP931-REVIEW
eu-931-annulment-final
End of the measure by annulment, once the appeal or the time the court kept the effects is over
ruling
2001-12-27/..
2
in-force
held-unlawful
ended
1
the listed party
General Court; on appeal the Court of Justice


0

at the end of the period for appeal, of the appeal, or of the time for which effects were kept; a newer act may keep the party listed all the same

0
a fresh act with other reasons

eu-reg-2580
likely
2
S54
GK
7
eu-931-freeze
asset-freeze
prohibition
Regulation (EC) 2580/2001 art. 2
Funds and economic resources are frozen

anyone bound by EU law
European Union

2001-12-27/..
certain
1
OS:EU-TERR
Not for groups marked as acting inside the EU. Penalties are those of national law.

eu-931-funds-to
funds-to
prohibition
Regulation (EC) 2580/2001 art. 2
No funds or economic resources may be made available

anyone bound by EU law
European Union

2001-12-27/..
certain
1
OS:EU-TERR


eu-931-services
services
prohibition
Regulation (EC) 2580/2001 art. 2
No financial services may be provided

anyone bound by EU law
European Union

2001-12-27/..
certain
1
OS:EU-TERR


eu-931-no-travel-ban
travel-ban
none-as-such
Common Position 2001/931/CFSP
No travel ban at the level of the EU follows from this list; some press reports say otherwise

anyone


2001-12-27/..
certain
1
OS:EU-TERR


eu-931-no-membership-crime
membership
none-as-such
Common Position 2001/931/CFSP; for crimes national law under Directive (EU) 2017/541
Listing makes membership no crime; such crimes come from national law and are not tied to the list

anyone


2001-12-27/..
certain
1
OS:EU-TERR


eu-931-police
reporting-duty
duty
Common Position 2001/931/CFSP art. 4
Member States give each other the widest possible assistance in inquiries and proceedings about listed parties; for groups marked as acting inside the EU it is the only measure

Member States
European Union

2001-12-27/..
certain
1
OS:EU-TERR


eu-931-no-arms-ban
arms-ban
none-as-such
Common Position 2001/931/CFSP
No arms ban at the level of the EU follows from this list

anyone


2001-12-27/..
likely
2
OS:EU-TERR
GK


2
eu-931-humanitarian
Humanitarian exception, first for 12 months
Decision (CFSP) 2024/628, and a regulation of the same time
3
asset-freeze
funds-to
services
0
4
un-agency
international-organisation
ngo
government
0
Transactions to deliver humanitarian assistance or support basic human needs need no authorisation; for the providers resolution 2664 names, certified humanitarian partners of the EU and the Member States, and specialised agencies of the Member States
3
only those categories of providers
the asset freeze only
laid down for 12 months; whether and until when it was prolonged after 20 February 2025 was not found, so it is uncertain from then on
2024-02-21/[2025-02-20..2030-12-31]
certain
2
LAW-EU-2024-628
S52
eu-dec-2024-628
eu-931-derogation
Authorisation of basic needs and the like
Regulation (EC) 2580/2001 art. 5, 6
3
asset-freeze
funds-to
services
0
1
any
0
Competent authorities of the Member States may authorise use of frozen funds
1
an authorisation in the single case
2001-12-27/..
likely
1
GK

2
eu-931-freeze-duty
anyone bound by EU law
Freeze, and make no funds, economic resources or financial services available
Regulation (EC) 2580/2001 art. 2
at once

2001-12-27/..
certain
1
OS:EU-TERR

eu-931-report
banks, other financial institutions, insurers and others bound
Supply information that helps compliance to the competent authority of the Member State
Regulation (EC) 2580/2001 art. 4
immediately

2001-12-27/..
likely
1
GK

3
eu-931-reconsideration
Request for reconsideration
the listed party
Council of the European Union


2001-12-27/..
certain
1
S54
eu-931-action
Action for annulment
the listed party
General Court, on appeal the Court of Justice
two months
TFEU art. 263
2001-12-27/..
certain
1
S54
eu-931-appeal-remedy
Appeal on points of law
the listed party or the Council
eu-court-of-justice
two months from the judgment

2001-12-27/..
likely
2
S54
GK
1
eu-931-six-months
renewal
Review and renewal of the list
At least every six months the Council reviews the names and adopts the list anew, as a fresh act.
1
P6M


2001-12-27/..
Common Position 2001/931/CFSP art. 1(6)
certain
3
OS:EU-TERR
S54
LAW-EU-CP931-REVIEW
1
partly
Proposals, the working party's reviews and requests for reconsideration are not public. Each renewal is published in the Official Journal with a notice to those listed; political agreement is sometimes announced before (as for the IRGC on 29 January 2026). Actions before the Union's courts are public.
3
S53
S54
LAW-EU-CP931-REVIEW
1
The freeze reaches entities owned or controlled by a listed party and those acting for it. Wings and successors are listed in their own right or as part of a named entry; Hamas was listed first by its military wing, later as a whole. Since February 2026 leading members of listed groups can be listed too.
Common Position 2001/931/CFSP art. 1; Regulation (EC) 2580/2001 art. 2(3)
likely
2
OS:EU-TERR
S54
6
Groups marked as acting inside the EU are subject to police and judicial cooperation only (Common Position art. 4), not to the freeze.
Each renewal being a fresh act, an entry is a chain of acts; the annulment of older acts can leave a party listed by newer ones.
Only the Official Journal is authentic. The consolidated file of financial sanctions lagged by more than 20 days in one case.
After the addition of the IRGC on 19 February 2026 the list had 13 persons and 23 groups.
Political agreement of ministers, as for the IRGC on 29 January 2026, has no effect; the listing came on 19 February 2026.
The humanitarian exception of February 2024 was laid down for 12 months. What followed was not found; later days are shown as uncertain.
IL
IL
Terrorist organisations and operatives under the Counter-Terrorism Law
2026-04-30
Organisations and persons whom the Minister of Defence declares; those of foreign and UN lists that a ministerial committee adopts.
7
il-defence-minister
Minister of Defence
1
decider
il-attorney-general
Attorney General
1
applicant
il-ministerial-committee
ministerial committee
1
decider
il-advisory-committee
advisory committee
1
review
il-nbctf
National Bureau for Counter Terror Financing
2
publisher
keeper
il-security-agency
security agency (such as the Security Agency, the army or the Mossad)
1
applicant
il-courts
courts of Israel
1
review
3
il-ctl-5776
Counter-Terrorism Law 5776-2016, adopted 15 June 2016, in force 1 November 2016
2016-06-15
certain
2
S64
LAW-IL-2016
It took the place of the Prevention of Terrorism Ordinance 5708-1948, the Prohibition on Terrorist Financing Law 5765-2005 and regulations of 1945. Declarations made under those were carried over (general knowledge).
2016-11

il-ordinance-1948
Prevention of Terrorism Ordinance 5708-1948, until 2016
1948
certain
1
S64


2016-10
il-financing-2005
Prohibition on Terrorist Financing Law 5765-2005, until 2016
2005
certain
1
S64


2016-10
1
declaration
Declaration
declaration
6
il-declaration
Declaration
listing
2016-11/..
2
none
ended
in-force
2
a security agency, by reasoned request with the Attorney General's consent
a ministerial committee for foreign and UN listings
Minister of Defence; a ministerial committee for foreign and UN listings
reasoned request; permanent after objections have been heard
the minister is convinced that the definition is met
6
reasoned request
consent of the Attorney General
temporary declaration
hearing of objections
permanent declaration
publication
Official Gazette and list of the National Bureau for Counter Terror Financing
with the declaration; it becomes permanent once objections have been heard

0
revocation; court
not applicable
il-ctl-5776
likely
1
S64
il-revocation
Revocation of the declaration
revocation
2016-11/..
1
in-force
ended
1
the declared party
Minister of Defence, with the advisory committee
the definition is no longer met, or new facts

4
request
opinion of the advisory committee
decision
publication
Official Gazette and list
with the decision

0
a fresh declaration
the Supreme Court as High Court of Justice (general knowledge); a new request on new facts
il-ctl-5776
likely
1
S64
il-foreign-adoption
Adoption of a foreign or UN listing
listing
2016-11/..
2
none
ended
in-force
1
Minister of Defence
il-ministerial-committee
listing by the Security Council or a competent foreign authority

0
Official Gazette and list
with the declaration

0


il-ctl-5776
likely
2
S64
OS:il_mod_terrorists
il-delisting
Removal from the list with the end of the foreign or UN listing
delisting
2016-11/..
1
in-force
ended
1
Minister of Defence
il-ministerial-committee


0
Official Gazette and list
with the decision

0
a fresh declaration

il-ctl-5776
to-verify
1
GK
il-amendment
Change of names in a declaration
amendment
2016-11/..
2
none
in-force

1
Minister of Defence
il-defence-minister


0
list with order numbers


0


il-ctl-5776
likely
1
OS:il_mod_terrorists
il-declaration-before
Declaration under the law before 2016
listing
1948/2016-10
1
none
in-force
1
government
the government, or the Minister of Defence under the regulations of 1945


0



0


il-ordinance-1948
likely
2
S64
GK
10
il-heading
organising
crime
Counter-Terrorism Law s.20–21
Heading or managing a terrorist organisation
up to 25 years, life where the organisation kills (as last verified, general knowledge)
anyone
Israel, and abroad under the law's own rules

2016-11/..
likely
1
S64


il-membership
membership
crime
Counter-Terrorism Law s.20–24
Membership of a terrorist organisation
up to 5 years, 7 for active members (as last verified, general knowledge)
anyone
Israel

2016-11/..
likely
1
S64


il-services
services
crime
Counter-Terrorism Law s.20–24
Services to a terrorist organisation
up to 5 years (as last verified, general knowledge)
anyone
Israel

2016-11/..
likely
1
S64


il-expression
expression
crime
Counter-Terrorism Law s.20–24
Identification with a terrorist organisation, and incitement

anyone
Israel

2016-11/..
likely
1
S64


il-financing
financing
crime
Counter-Terrorism Law s.29–32
Dealing with property for terrorism, and financing it

anyone
Israel

2016-11/..
likely
1
S64


il-seizure
forfeiture
administrative
Counter-Terrorism Law, seizure orders
Property of a declared organisation can be seized by order

holders of the property
Israel


likely
1
S64


il-recruitment
recruitment
crime
Counter-Terrorism Law s.22
Recruiting a member
up to 7 years (as last verified, general knowledge)
anyone
Israel

2016-11/..
likely
1
GK


il-funds-to
funds-to
crime
Counter-Terrorism Law s.29–32
Making property available to a terrorist organisation

anyone
Israel

2016-11/..
likely
1
S64


il-training
training
crime
Counter-Terrorism Law
Giving or receiving training for terrorist purposes

anyone
Israel

2016-11/..
likely
1
GK


il-asset-freeze
asset-freeze
prohibition
Counter-Terrorism Law, seizure orders
Property of a declared organisation may not be dealt with once seized by order

holders of the property
Israel


likely
1
S64


0
1
il-report
anyone, and financial institutions
Report to the police or the money laundering authority where property is suspected to be that of a declared organisation
Counter-Terrorism Law s.33 ff.
as soon as possible


likely
1
GK

3
il-revocation-request
Request for revocation, with the opinion of the advisory committee
the declared party
il-advisory-committee


2016-11/..
likely
1
S64
il-objections
Objections before the declaration becomes permanent
the declared party, or a person affected
il-advisory-committee


2016-11/..
likely
1
S64
il-high-court
Petition to the Supreme Court as High Court of Justice
a person affected
il-courts


2016-11/..
likely
1
GK
0
1
not-public
Requests, the Attorney General's consent, objections and the advisory committee's work rest on material that is largely secret; what becomes public is the declaration and the list with order numbers.
2
S64
OS:il_mod_terrorists
1
A body that helps a terrorist organisation can be declared one too (a shell organisation). A body that meets the definition is a terrorist organisation in court whether or not it was declared.
Counter-Terrorism Law s.2
likely
1
S64
1
Published as a spreadsheet with order numbers, in Hebrew and English.
IN-UAPA
IN
Terrorist organisations and unlawful associations under the Unlawful Activities (Prevention) Act
2026-04-30
Organisations (First Schedule, s.35), individuals (Fourth Schedule, since 2019), and associations declared unlawful (s.3).
3
in-mha
Ministry of Home Affairs
3
decider
publisher
keeper
in-review-committee
Review Committee (s.36)
1
review
in-tribunal
Unlawful Activities (Prevention) Tribunal
1
decider
3
in-uapa-1967
Unlawful Activities (Prevention) Act 1967 (Act 37 of 1967), as amended in 2004, 2008, 2012/13 and 2019
1967-12-30
certain
2
S62
LAW-IN-35



in-order-2007
Prevention and Suppression of Terrorism (Implementation of Security Council Resolutions) Order, 2007
2007
certain
1
LAW-IN-35
Its Schedule lists those of UN resolutions; an entry of the First Schedule refers to it.


in-act-28-2019
Act 28 of 2019, in force 14 August 2019, which brought in individuals (Fourth Schedule)
2019-08-14
certain
1
LAW-IN-35

2019-08-14

2
listing
Entry in the First or Fourth Schedule
unlawful-association
Declaration as an unlawful association
listing
7
in-listing
Entry in the First Schedule
listing
2004/..
2
none
ended
in-force
1
Central Government
Central Government (Ministry of Home Affairs), s.35
belief that it is involved in terrorism; or identified in a resolution under Chapter VII (s.35(1)(b))
belief of the Central Government that it commits, prepares, promotes or is otherwise involved in terrorism; none of its own for organisations a Chapter VII resolution identifies
3
consideration
notification in the Official Gazette
laid before Parliament
Official Gazette; list of the Ministry of Home Affairs
with the notification
none; no fixed term and no statutory review
0
removal by notification, on application, on an order of the Review Committee or of own motion
not applicable
in-uapa-1967
certain
2
S62
LAW-IN-35
in-denotification
Denotification
delisting
2004/..
1
in-force
ended
3
the organisation
a person affected
Central Government of its own motion
Central Government (s.36, s.35(1)(c)); upon refusal the Review Committee

the Review Committee asks whether the refusal was flawed on the principles of judicial review (s.36(5))
5
application
decision of the Central Government
application for review within a month
order of the Review Committee
notification
Official Gazette
with the notification that removes the entry
the applicant has one month from receipt of the refusal to go to the Review Committee; none for its decision
1
in-one-month
Application to the Review Committee
refused
appealed
P1M
s.36(4)
certain
1
S62
a fresh notification
Review Committee within one month; writ petition to a High Court
in-uapa-1967
certain
2
S62
LAW-IN-35
in-unlawful
Declaration as an unlawful association
other-designation
1967-12-30/..
0

1
Central Government
Central Government (s.3), confirmed by the tribunal (s.4)

opinion of the Central Government; sufficient cause before the tribunal
5
notification with grounds
reference to the tribunal within 30 days
notice to show cause
order within six months
publication
Official Gazette; a daily newspaper
once the tribunal has confirmed it, or at once where the notification says so for reasons in writing (s.3(3))
five years (s.6; two years in an earlier text, general knowledge)
0
cancellation by the Central Government (s.6); refusal of confirmation by the tribunal

in-uapa-1967
certain
2
S62
LAW-IN-35
in-unlawful-expiry
End of the five years of an unlawful association

1967-12-30/..
0

1
by force of law
nobody; the term runs out unless a new notification is confirmed


0

for the facet of unlawful association only
five years
0


in-uapa-1967
certain
1
S62
in-fourth-schedule
Entry of an individual in the Fourth Schedule
listing
2019-08-14/..
2
none
ended
in-force
1
Central Government
Central Government (s.35)

belief that the individual is involved in terrorism
0
Official Gazette
with the notification

0


in-act-28-2019
certain
2
S62
LAW-IN-35
in-amendment
Change of an entry
amendment
2004/..
2
none
in-force

1
Central Government
Central Government (s.35(1)(d))


0
Official Gazette
with the notification

0


in-uapa-1967
certain
1
LAW-IN-35
in-un-reference
Coverage through the Schedule of the order of 2007, without a notification of its own
publication
2007/..
0

1
UN Security Council Committee
by force of the reference in the First Schedule


0

how far it follows later changes of the UN's list is likely, not certain

0


in-order-2007
likely
1
S62
10
in-s38
membership
crime
Unlawful Activities (Prevention) Act s.38
Membership of a terrorist organisation
up to 10 years (as last verified, general knowledge)
anyone
India

2004/..
likely
1
GK


in-s39
support
crime
Unlawful Activities (Prevention) Act s.39
Inviting support, arranging or addressing meetings for a terrorist organisation
up to 10 years (as last verified, general knowledge)
anyone
India

2004/..
likely
1
GK


in-s40
financing
crime
Unlawful Activities (Prevention) Act s.40
Raising funds for a terrorist organisation
up to 14 years (as last verified, general knowledge)
anyone
India

2004/..
likely
1
GK


in-s51a-freeze
asset-freeze
prohibition
Unlawful Activities (Prevention) Act s.51A
The government may freeze funds and economic resources

holders of the assets
India

2008/..
likely
1
GK


in-s51a-travel
entry-ban
immigration
Unlawful Activities (Prevention) Act s.51A
The government may prevent entry and transit

listed persons
India

2008/..
likely
1
GK


in-s10
membership
crime
Unlawful Activities (Prevention) Act s.10, 13
Membership of, and activity for, an unlawful association

anyone
India
unlawful-association

likely
2
LAW-IN-35
GK


in-s39-meetings
meetings
crime
Unlawful Activities (Prevention) Act s.39
Arranging, managing or addressing a meeting in support of a terrorist organisation
up to 10 years (as last verified, general knowledge)
anyone
India; Indian citizens abroad

2004/..
likely
1
GK


in-s51a-funds-to
funds-to
prohibition
Unlawful Activities (Prevention) Act s.51A(b)
The government may prohibit making funds or services available to those listed

anyone in India
India

2008/..
likely
1
GK


in-forfeiture
forfeiture
administrative
Unlawful Activities (Prevention) Act s.24–28
Proceeds of terrorism can be seized and forfeited

holders of the property
India


likely
1
LAW-IN-35


in-s11
funds-to
crime
Unlawful Activities (Prevention) Act s.7, 11
Dealing with funds of an unlawful association against an order that prohibits it

anyone
India
unlawful-association

likely
1
LAW-IN-35


0
1
in-51a-duty
banks, stock exchanges, registrars and others under orders on s.51A
Check customers against the lists, freeze and report to the Ministry of Home Affairs
Unlawful Activities (Prevention) Act s.51A and orders under it
report within 24 hours (general knowledge)


likely
1
GK

4
in-s36-application
Application for removal from the Schedule
the organisation, or a person affected
in-mha

Unlawful Activities (Prevention) Act s.36(1), (2)

certain
1
S62
in-s36-review
Review of a refusal
the applicant
in-review-committee
application within one month of receipt of the refusal
Unlawful Activities (Prevention) Act s.36(4)–(6)

certain
2
S62
LAW-IN-35
in-writ
Writ petition
a person affected
High Court or Supreme Court


2004/..
likely
1
GK
in-tribunal-objection
Objection before the tribunal against a declaration as unlawful
the association, its office-bearers and members
in-tribunal

Unlawful Activities (Prevention) Act s.4
1967-12-30/..
certain
2
S62
LAW-IN-35
1
in-five-years
renewal
Five years of an unlawful association
A declaration under s.3 ends after five years unless made and confirmed anew. Entries of the First and Fourth Schedules have no term.
1
P5Y


../..
Unlawful Activities (Prevention) Act s.6
certain
1
S62
1
partly
Notifications are published in the Official Gazette and laid before Parliament, with grounds for unlawful associations unless the public interest forbids. Applications for removal and the Review Committee's work are not public; hearings of the tribunal on unlawful associations are.
2
S62
LAW-IN-35
1
Many entries of the First Schedule say "all its formations and front organizations", and then reach those too. One entry takes in by reference all organisations of the Schedule to the order of 2007, so a UN listing can be enough without a name.
Unlawful Activities (Prevention) Act, First Schedule
likely
2
S62
LAW-IN-35
4
One entry of the First Schedule refers to the schedule of the order of 2007 that carries out UN resolutions. It is a dynamic reference, so an organisation can be covered without being named.
The Ministry counted 45 terrorist organisations and 22 unlawful associations in March 2025.
The month in s.36(4) is the applicant's, for going to the Review Committee; it is no limit for the Committee.
That the Afghan Taliban are no named entry of the First Schedule is to be verified.
KG
KG
Recognition as terrorist and ban (Kyrgyzstan)
2026-04-30
Organisations.
5
kg-prosecutor
prosecution of Kyrgyzstan
1
applicant
kg-district-court
district court (for the Taliban: Pervomaisky district court, Bishkek)
1
decider
kg-prosecutor-general
Prosecutor General of Kyrgyzstan
2
keeper
publisher
kg-fiu
State Financial Intelligence Service of Kyrgyzstan
1
keeper
kg-foreign-ministry
Foreign Ministry of Kyrgyzstan
1
publisher
1
kg-law
Kyrgyz law under which courts recognise organisations as terrorist or extremist

to-verify
1
GK
Its number and date were not found.


1
listing
Recognition as terrorist and ban
listing
3
kg-listing
Recognition by a district court
listing
../..
1
none
in-force
1
the prosecutor
district court


3
application of the prosecutor
judgment of a district court
list
list of the Prosecutor General
with the judgment's entry into force

0
no rule found


likely
2
OS:kg_fiu_national
S22
kg-delisting
Disappearance from the published list, on an act that was not published
delisting
../..
1
in-force
ended
1
not published
not published; officials point to the courts


0
list of the Prosecutor General
not published; the list of 2 September 2024 is the first without the entry

0



to-verify
2
S21
S22
kg-statement
Statement of the Foreign Ministry
statement
../..
0

1
Foreign Ministry



0

none by itself

0



certain
1
S22
1
kg-ban
activity-ban
ban
judgment of the district court
The organisation recognised as terrorist is banned

the organisation
Kyrgyzstan

2006-09-15/..
likely
2
S21
S22


0
0
1
kg-none-found
No remedy was found in print
the organisation
courts of Kyrgyzstan



to-verify
1
GK
0
1
not-public
How the Taliban left the list was not published; the list of 2 September 2024 no longer named them, the Foreign Ministry confirmed it days later, and officials referred questions to the courts.
2
S21
S22

5
No rule on removal was found in print, nor the judicial act by which the Taliban left the list; officials referred journalists to the courts.
Since when the rule on recognition stands is not recorded; the judgment of 15 September 2006 is the first known use.
The list of the financial intelligence service is another list.
Effects under Kyrgyz criminal law are not recorded; a ban follows from the judgment itself.
The two dates for the removal of the Taliban, list of 2 September 2024 and ministry on 5 or 6 September, stand side by side.
KZ
KZ
Recognition as terrorist and ban (Kazakhstan)
2026-04-30
Organisations.
5
kz-prosecutor
prosecution of Kazakhstan
1
applicant
kz-supreme-court
Supreme Court of Kazakhstan
1
decider
kz-legal-statistics-committee
legal statistics committee of the prosecution
2
keeper
publisher
kz-government
Government and Security Council of Kazakhstan
1
decider
kz-financial-monitoring
Financial Monitoring Agency
2
keeper
publisher
2
kz-416
Law No. 416 of 13 July 1999 on countering terrorism
1999-07-13
likely
2
S19b
GK



kz-criminal-code-2014
Criminal Code of 3 July 2014, in force 2015
2014-07-03
to-verify
1
GK
Which articles bear on listed organisations was not verified.


1
listing
Recognition as terrorist and ban
listing
3
kz-listing
Recognition and ban
listing
1999-07-13/..
1
none
in-force
1
the prosecutor
court


3
application of the prosecutor
judgment
entry in the national list
national list of the prosecution's legal statistics committee
with the judgment's entry into force

0
no rule found

kz-416
likely
2
S19b
GK
kz-delisting
Removal from the national list, by an act that was never published
delisting
1999-07-13/..
1
in-force
ended
1
not published
not published; sources name the government, the Security Council, or nobody
that the UN does not list the movement, as the Foreign Ministry said

0
none; statements to the press
not published

0



to-verify
4
S18
S18c
S19
S20
kz-statement
Statement that a decision was or will be taken
statement
1999-07-13/..
0

2
Foreign Ministry
President



0

none by itself

0



certain
3
S18
S19
S20
5
kz-405
activity-ban
crime
Criminal Code art. 405
Activity of a banned organisation

anyone



to-verify
1
GK
In Kazakhstan's code of 2014; whether it covers taking part as well was not verified.

kz-257
organising
crime
Criminal Code art. 257
Terrorist group

anyone



to-verify
1
GK


kz-258
financing
crime
Criminal Code art. 258
Financing of terrorism

anyone



to-verify
1
GK


kz-259
recruitment
crime
Criminal Code art. 259
Recruitment

anyone



to-verify
1
GK


kz-256
expression
crime
Criminal Code art. 256
Propaganda of terrorism

anyone



to-verify
1
GK


0
0
1
kz-none-found
No remedy against recognition was found in print
the organisation
courts of Kazakhstan



to-verify
1
GK
0
1
not-public
Neither the removal of the Taliban nor any procedure for it was published; officials told the press afterwards. What is known here of a removal is what they said and when.
3
S18
S19
S20

4
No rule on removal was found in print. Sources name different bodies for the removal of the Taliban (the government, the Security Council, "a decision was taken"); no act was published.
Delisting and past convictions are separate. A conviction for attempted recruitment into the Taliban came about ten days before the announcement of December 2023.
There is a separate list of financial monitoring.
Iranian press that dates the ban to 2015 is wrong; the judgment is of 15 March 2005. "June this year" for the delisting is a restatement by the President in June 2024.
PK
PK
Proscription under the Anti-Terrorism Act of Pakistan
2026-04-30
Organisations (s.11B, First Schedule) and persons (s.11EE, Fourth Schedule).
5
pk-federal-government
Federal Government
1
decider
pk-nacta
National Counter Terrorism Authority
1
publisher
pk-review-committee
Proscribed Organizations Review Committee
1
review
pk-high-court
High Court
1
review
pk-provincial-government
provincial governments (Fourth Schedule)
1
decider
1
pk-ata-1997
Anti-Terrorism Act 1997, assent 16 August 1997
1997-08-16
certain
2
OS:PK-ATA1997
LAW-PK-ATA
Sections 11A to 11W on organisations came in by an ordinance of 2001 (general knowledge).


1
proscription
Proscription
proscription
5
pk-proscription
Proscription
listing
1997/..
2
none
ended
in-force
1
Federal Government
pk-federal-government
reason to believe that the organisation is concerned in terrorism (s.11A)
reason to believe, or for individuals reasonable grounds
3
decision of the Federal Government
notification
reasons to the organisation
Official Gazette; NACTA
with the notification
organisations without term; persons of the Fourth Schedule three years, renewable
0
review, deproscription
not applicable
pk-ata-1997
likely
2
OS:PK-ATA1997
GK
pk-end
Deproscription
delisting
1997/..
1
in-force
ended
3
the organisation
by review under s.11C
Federal Government
pk-federal-government

no longer concerned in terrorism
5
application for review
decision
Review Committee
High Court
notification
Official Gazette
with the notification
review to be asked within 30 days and decided within 90 (general knowledge)
1
pk-90-days
Decision on the review
filed
decided
P90D
s.11C
to-verify
1
GK
a fresh notification
appeal to the High Court within 30 days (general knowledge)
pk-ata-1997
likely
2
LAW-PK-ATA
GK
pk-fourth-schedule
Entry of a person in the Fourth Schedule
listing
1997/..
2
none
ended
in-force
2
Federal Government
provincial governments
pk-provincial-government


0
Official Gazette
with the notification
three years, renewable (s.11EE)
0


pk-ata-1997
likely
2
OS:PK-ATA1997
GK
pk-fourth-schedule-expiry
End of the three years of a person in the Fourth Schedule

1997/..
1
in-force
ended
1
by force of law
nobody; the term runs out unless renewed


0

at the end of the three years

0
a fresh entry

pk-ata-1997
likely
1
GK
pk-fourth-schedule-renewal
Renewal of a person's entry
renewal
1997/..
1
in-force

2
Federal Government
provincial governments
pk-provincial-government


0


every three years
0


pk-ata-1997
likely
1
GK
9
pk-11f
membership
crime
Anti-Terrorism Act 1997 s.11F
Belonging to a proscribed organisation

anyone
Pakistan


likely
1
LAW-PK-ATA


pk-11f-support
support
crime
Anti-Terrorism Act 1997 s.11F
Soliciting support for a proscribed organisation

anyone
Pakistan


likely
1
LAW-PK-ATA


pk-11f-meetings
meetings
crime
Anti-Terrorism Act 1997 s.11F
Meetings relating to a proscribed organisation

anyone
Pakistan


likely
1
LAW-PK-ATA


pk-11g
symbols
crime
Anti-Terrorism Act 1997 s.11G
Uniforms and marks of a proscribed organisation

anyone
Pakistan


likely
1
LAW-PK-ATA


pk-11h
financing
crime
Anti-Terrorism Act 1997 s.11H–11K, 11N
Fund raising, use and possession of property, funding arrangements and money laundering

anyone
Pakistan


likely
1
LAW-PK-ATA


pk-11l
disclosure
duty
Anti-Terrorism Act 1997 s.11L
Disclosure of information on funding offences

those the section names
Pakistan


likely
1
LAW-PK-ATA


pk-11e
activity-ban
ban
Anti-Terrorism Act 1997 s.11E
Measures against a proscribed organisation, such as sealing its offices

the organisation
Pakistan


likely
1
LAW-PK-ATA


pk-11o
asset-freeze
prohibition
Anti-Terrorism Act 1997 s.11O
Seizure and detention of the organisation's money and property

holders of the property
Pakistan


likely
1
LAW-PK-ATA


pk-11q
forfeiture
administrative
Anti-Terrorism Act 1997 s.11Q–11S
Forfeiture by order of court, with appeal

holders of the property
Pakistan


likely
1
LAW-PK-ATA


0
2
pk-11l-duty
those the section names
Disclose information on funding offences
Anti-Terrorism Act 1997 s.11L



likely
1
LAW-PK-ATA

pk-11m-duty
anyone asked
Cooperate with the police
Anti-Terrorism Act 1997 s.11M



likely
1
LAW-PK-ATA

2
pk-review
Review, and appeal
the proscribed organisation, a person affected
pk-federal-government
review within 30 days, appeal within 30 days (general knowledge)
Anti-Terrorism Act 1997 s.11C

likely
2
LAW-PK-ATA
GK
pk-deproscription
Application for deproscription
the proscribed organisation
pk-federal-government

Anti-Terrorism Act 1997 s.11U

likely
1
LAW-PK-ATA
1
pk-three-years
renewal
Three years of an entry in the Fourth Schedule
Entries of persons end after three years unless renewed. Proscription of organisations has no term.
1
P3Y


1997/..
Anti-Terrorism Act 1997 s.11EE
likely
2
OS:PK-ATA1997
GK
1
partly
Proscription is notified in the Official Gazette and NACTA publishes the list; review applications are not public.
2
OS:PK-ATA1997
GK
1
Organisations are proscribed by name; one that springs up under another name needs a notification of its own (general knowledge).
Anti-Terrorism Act 1997 s.11B
likely
1
GK
1
The sections on effects were read by their headings in the official table of the Act; penalties and dates are not recorded. A heading is no text.
RU-115FZ
RU
List of Rosfinmonitoring (freezing of funds)
2026-04-30
Organisations and persons with information on involvement in extremism or terrorism (court ban, conviction, suspicion or charge, UN or foreign lists).
4
ru-rosfinmonitoring
Federal Financial Monitoring Service (Rosfinmonitoring)
3
decider
keeper
publisher
ru-court
courts of the Russian Federation
1
review
ru-interdepartmental-commission
Interdepartmental Commission on Countering the Financing of Terrorism
1
decider
ru-bank-of-russia
Bank of Russia and supervisory bodies
1
review
3
ru-115fz
Federal Law 115-FZ of 7 August 2001, art. 6(2)–(2.4)
2001-08-07
certain
1
OS:ru_fedsfm_terror



ru-decree-804
Government decree 804 of 6 August 2015
2015-08-06
certain
1
OS:ru_fedsfm_terror



ru-115fz-2024
Law of 28 December 2024, which by its bill amended 115-FZ too
2024-12-28
to-verify
1
LAW-RU-BILL
What it changed in 115-FZ was read only in a press report on the bill.


1
listing
Entry in the list of Rosfinmonitoring
listing
5
ru-115fz-listing
Entry in the list
listing
2001-08-07/..
2
none
ended
in-force
1
Rosfinmonitoring
Rosfinmonitoring
court ban, conviction, suspicion or charge, or a UN or foreign list
one of the grounds of art. 6(2.1), which need no conviction
3
act of a court or another body reaches Rosfinmonitoring
entry
publication
website of Rosfinmonitoring; closed channel for obliged businesses
freeze at once and no later than one working day after publication

0
removal when the ground falls away

ru-115fz
likely
1
GK
ru-115fz-delisting
Removal from the list
delisting
2001-08-07/..
1
in-force
ended
2
Rosfinmonitoring
the listed party by written request
Rosfinmonitoring, or a court
loss of the ground, such as a court act cancelled or a case closed

3
ground falls away or written request
decision
list updated
website of Rosfinmonitoring
with the update of the list
ten working days for an answer to a request (to be verified)
0
a fresh entry
court
ru-115fz
likely
1
GK
ru-115fz-amendment
Correction of an entry
amendment
2001-08-07/..
2
none
in-force

2
Rosfinmonitoring
the listed party by written request
ru-rosfinmonitoring


0
website of Rosfinmonitoring


0


ru-115fz
likely
1
GK
ru-115fz-publication
Publication of the list
publication
2001-08-07/..
0

1
Rosfinmonitoring
ru-rosfinmonitoring


0

the freeze is due within one working day

0


ru-115fz
likely
2
OS:ru_fedsfm_terror
GK
ru-115fz-judgment
Judgment on an entry or a refusal to remove it
ruling
2001-08-07/..
1
in-force

1
the listed party
ru-court


0

once it is final

0


ru-115fz
likely
1
GK
5
ru-115fz-freeze
asset-freeze
duty
115-FZ art. 6, 7, 7.4
Funds are frozen at once, no later than one working day after publication

financial and listed non-financial businesses
territory


likely
1
GK


ru-115fz-refusal
services
duty
115-FZ art. 6, 7, 7.4
Operations with listed parties are refused

financial and listed non-financial businesses
territory


likely
1
GK


ru-115fz-funds-to
funds-to
duty
115-FZ art. 6, 7, 7.4
Payments to listed parties are stopped or refused

financial and listed non-financial businesses
territory


likely
1
GK


ru-115fz-reporting
reporting-duty
duty
115-FZ art. 6, 7
Operations in which one side is listed are reported to Rosfinmonitoring, whatever the amount

financial and listed non-financial businesses
territory


likely
2
LAW-RU-BILL
GK


ru-115fz-membership
membership
none-as-such
115-FZ
The entry makes no crime of membership; that follows from recognition under RU-35FZ

anyone


2001-08-07/..
likely
1
GK


1
ru-115fz-monthly-payments
Small monthly payments
115-FZ art. 6, 7, 7.4
2
asset-freeze
services
0
1
bank
0
Small monthly payments to listed natural persons
1
natural persons only

likely
1
GK

2
ru-115fz-freeze-duty
financial and listed non-financial businesses
Freeze the funds of listed parties and check customers against the list
115-FZ art. 6, 7, 7.4
at once, no later than one working day after publication


likely
1
GK

ru-115fz-report-duty
financial and listed non-financial businesses
Report frozen funds and operations with listed parties to Rosfinmonitoring, and check customers at regular intervals
115-FZ art. 6, 7



likely
1
GK

2
ru-115fz-request
Written request
the listed party
Rosfinmonitoring



likely
1
GK
ru-115fz-court
Court
the listed party
court



likely
1
GK
0
1
not-public
Entry and removal are decided without a public procedure; what becomes known is the published list, in which names appear and vanish without the act. Earlier versions are not kept in public.
1
OS:ru_fedsfm_terror
1
The freeze reaches property held for, or by bodies owned or controlled by, a listed party. Names not in the list are not listed.
Federal Law 115-FZ art. 7
likely
1
GK
3
What a suspension under RU-35FZ does to an entry here is not settled; no source was found.
The Foreign Ministry said on 17 April 2025 that the judgment of that day did not change Russia's duty to apply UN sanctions against persons and entities linked to the Taliban.
The list stands at www.fedsfm.ru/documents/terrorists-catalog-portal-act. The only dated copy known covers 2021-11-21 to 2022-02-24.
RU-35FZ
RU
Recognition as terrorist and ban on activity
2026-04-30
Organisations whose aims or acts serve propaganda, justification or support of terrorism, or the crimes the law lists. Individuals are not recognised under art. 24.
5
ru-prosecutor-general
Prosecutor General of the Russian Federation
1
applicant
ru-supreme-court
Supreme Court of the Russian Federation
1
decider
ru-military-court
District military court
1
decider
ru-fsb
Federal Security Service (FSB)
2
keeper
publisher
ru-rossiyskaya-gazeta
Rossiyskaya Gazeta
1
publisher
6
ru-130fz
Federal Law 130-FZ of 25 July 1998, the earlier law on terrorism
1998-07-25
certain
2
S12
S14
Replaced by Federal Law 35-FZ of 6 March 2006; parts of it stood to the end of 2006 (general knowledge).

[2006-03-05..2006-12-31]
ru-35fz
Federal Law 35-FZ "On countering terrorism", art. 24
2006-03-06
certain
2
S12
S14



ru-302fz
Federal Law 302-FZ of 2 November 2013, which inserted Criminal Code art. 205.5
2013-11-02
likely
1
GK
Number and day are general knowledge.


ru-kas
Code of Administrative Judicial Procedure (KAS)

certain
2
S12
S14



ru-513fz
Federal law of 28 December 2024 (513-FZ) on the temporary suspension of the ban, amending KAS and 35-FZ art. 24
2024-12-28
likely
4
S01
S04
S08
S13c
Signed and published on 28 December 2024. When it entered into force is disputed. December 2024 according to TASS, January 2025 according to the Taliban's counsel. The number 513-FZ is likely, not certain.
[2024-12-28..2025-01-31]

ru-mass-media-law
Mass Media Law, art. 4

likely
2
S08
GK



3
ban
Ban on activity
recognition
Recognition as terrorist
list-entry
Entry in the unified federal list
ban
8
ru-listing-130fz
Recognition and ban under the law of 1998
listing
1998-07-25/2006-03-05
1
none
in-force
1
Prosecutor General
court


4
application
closed hearing
judgment
entry into force
none prescribed that was found; the list was first published in July 2006
with the judgment's entry into force (of 14 February 2003, on 4 March 2003, likely)

0
none foreseen by law until 28 December 2024

ru-130fz
likely
3
S10
S12
GK
ru-listing
Recognition and ban under 35-FZ art. 24
listing
2006-03-06/..
2
none
ended
in-force
2
Prosecutor General
a subordinate prosecutor
court (the Supreme Court for foreign and international organisations, district military courts too in practice)
aims or acts that serve propaganda, justification or support of terrorism, or the listed crimes
that of administrative court procedure; the prosecutor must prove the aims or acts
7
application of the Prosecutor General or a subordinate prosecutor
often closed hearing
judgment
entry into force
copy to the FSB
entry in the list
publication
unified federal list in Rossiyskaya Gazeta and on the site of the FSB; the judgment itself is not published
with the judgment's entry into force
copy of the judgment to the FSB within five days of its entry into force
1
ru-copy-five-days
Copy of the judgment to the FSB
in-force
list-updated
P5D
35-FZ art. 24
likely
3
S12
S11
GK
none foreseen by law until 28 December 2024; since then the ban can be suspended on application of the Prosecutor General or a deputy
appeal by the prosecutor
ru-35fz
likely
5
S14
S12
S11
LAW-RU-24
GK
ru-suspension
Suspension of the ban on activity
suspension
2024-12-28/..
1
in-force
suspended
2
Prosecutor General
a deputy of the Prosecutor General
court
factual data that the organisation, after its entry in the list, has stopped activity aimed at propaganda, justification and support of terrorism or at the listed crimes
factual data; how firmly they must show it is not laid down in what was seen
8
claim filed
claim accepted
hearing day set
closed hearing
judgment
immediate execution
copy to the FSB
list corrected
the court's press service; the list of the FSB once corrected
with the judgment where immediate execution is ordered, as on 17 April 2025; otherwise once it is final
copy of the judgment to the FSB within five days, which corrects the list
1
ru-suspension-copy
Copy of the judgment to the FSB
decided
list-updated
P5D
35-FZ art. 24 as amended
certain
2
S04
LAW-RU-BILL
by the court, on application of the Prosecutor General or a deputy, on data that the organisation has resumed the activity
appeal; nothing was found on a second claim
ru-513fz
certain
5
S01
S04
S07
S09
LAW-RU-BILL
ru-resumption
Resumption of the ban after a suspension
resumption
2024-12-28/..
1
suspended
in-force
2
Prosecutor General
a deputy of the Prosecutor General
court
data that the organisation has resumed the activity for which it was banned
factual data that the activity was resumed
5
claim filed
hearing
judgment
copy to the FSB
list corrected
the list of the FSB
with the judgment, or once it is final

1
ru-resumption-copy
Copy of the judgment to the FSB
decided
list-updated
P5D
35-FZ art. 24 as amended
likely
1
S04
a fresh suspension, on the same conditions
appeal; a new claim on new data
ru-513fz
certain
1
S01
ru-list-publication
Entry in, correction of, or absence from the unified federal list
publication
2006-03-06/..
0

2
the court
by its copy
ru-fsb


0
Rossiyskaya Gazeta and the site of the FSB
for the list entry only; recognition and ban follow from the judgment

0


ru-35fz
likely
3
S11
S11b
S14
ru-appeal
Judgment on appeal
ruling
1998-07-25/..
2
in-force
suspended

1
the parties to the case
the court of appeal


0

on the day of the appeal judgment

0



likely
2
S04
S05
ru-hearing
Acceptance of a claim, hearing day and hearing on a suspension
hearing
2024-12-28/..
2
in-force
suspended

2
Prosecutor General
a deputy of the Prosecutor General
ru-supreme-court


0

none for the ban

0


ru-513fz
certain
2
S09
S04
ru-law
Act of parliament on recognition, ban or suspension
law
1998-07-25/..
0

3
State Duma
Federation Council
President
Federal Assembly and President


0
official portal of legal information
as the act says; a bill or a reading changes nothing

0



likely
3
S01
S13c
LAW-RU-BILL
15
ru-activity-ban
activity-ban
ban
35-FZ art. 24 (before 2006, Federal Law 130-FZ)
The organisation may be neither created nor active in Russia

the organisation
territory
ban
1998-07-25/..
likely
3
S12
S14
GK


ru-cc-205-5-membership
membership
crime
Criminal Code art. 205.5(2)
Taking part in the activity of an organisation recognised as terrorist
10–20 years (as last verified)
anyone
territory; abroad under Criminal Code art. 12
recognition
2013-11-02/..
likely
1
GK
Inserted by Federal Law 302-FZ of 2 November 2013. Whether it applies while the ban is suspended is not settled; no source was found.
ru-302fz
ru-cc-205-5-organising
organising
crime
Criminal Code art. 205.5(1)
Organising the activity of an organisation recognised as terrorist
15–20 years or life (as last verified)
anyone
territory; abroad under Criminal Code art. 12
recognition
2013-11-02/..
likely
1
GK
Inserted by Federal Law 302-FZ of 2 November 2013. Whether it applies while the ban is suspended is not settled; no source was found.
ru-302fz
ru-cc-205-1-financing
financing
crime
Criminal Code art. 205.1
Financing terrorism

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-cc-205-1-support
support
crime
Criminal Code art. 205.1
Assisting terrorist activity

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-cc-205-1-recruitment
recruitment
crime
Criminal Code art. 205.1
Recruiting for terrorist activity

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-cc-205-2
expression
crime
Criminal Code art. 205.2
Public calls to terrorist activity, public justification or propaganda of terrorism

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-cc-205-3
training
crime
Criminal Code art. 205.3
Undergoing training for terrorist activity

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-cc-205-4
organising
crime
Criminal Code art. 205.4
Terrorist community

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


ru-media-note
media-note
administrative
Mass Media Law art. 4; Code of Administrative Offences (KoAP) art. 13.15(2)
Media that mention the organisation must note that it is banned; applied in practice

media
territory
recognition

likely
2
S08
GK
The Taliban's counsel says that the note is still due after the suspension of 17 April 2025.
ru-mass-media-law
ru-koap-20-3
symbols
administrative
Code of Administrative Offences (KoAP) art. 20.3
Displaying the organisation's symbols

anyone
territory
recognition

likely
1
GK


ru-forfeiture
forfeiture
ban
35-FZ art. 24
The property of a Russian organisation so banned goes to the state

the organisation, where it is Russian
territory
ban
2006-03-06/..
likely
1
GK


ru-freeze
asset-freeze
duty
Federal Law 115-FZ art. 6, 7, 7.4
Funds are frozen by way of the Rosfinmonitoring list, for which see RU-115FZ

banks and other obliged businesses
territory
recognition

likely
1
GK


ru-contact
contact
none-as-such
Federal Law 35-FZ; Criminal Code
No provision makes contact as such an offence; diplomacy was untouched before and after 2025

anyone
territory

2006-03-06/..
likely
2
S03
GK


ru-cc-205-1-funds-to
funds-to
crime
Criminal Code art. 205.1
Giving funds to the organisation is financing terrorism

anyone
territory; abroad under Criminal Code art. 12
recognition

likely
1
GK


0
3
ru-copy-to-fsb
the court, then the FSB
The court sends the judgment on recognition to the FSB, which enters the organisation in the unified federal list
35-FZ art. 24
five days after the judgment enters into force
recognition
2006-03-06/..
likely
3
S12
S11
GK

ru-fsb-list-duty
FSB
Keep the unified federal list, correct it after a suspension or resumption, and have it published
35-FZ art. 24


2006-03-06/..
likely
2
S11
S04

ru-media-duty
media
Note with every mention that the organisation is banned
Mass Media Law art. 4

recognition

likely
2
S08
GK

3
ru-suspension-application
Application to suspend the ban
the Prosecutor General or a deputy only; the organisation itself cannot apply
court

KAS and 35-FZ art. 24 as amended by the law of 28 December 2024
2024-12-28/..
certain
1
S01
ru-appeal-of-suspension
Appeal against the judgment on suspension
a party to the case; who exactly was not found
the court of appeal, which was not found
not recorded; the judgment may be executed at once all the same

2024-12-28/..
certain
2
S04
S05
ru-appeal-of-recognition
Appeal against a judgment of recognition
the parties to the case; a foreign organisation is often not heard
court of appeal
not recorded

1998-07-25/..
likely
1
GK
0
1
partly
Claims and hearings on recognition are often closed and not announced; a judgment can become known only with the list or the press. The claim to suspend the ban on the Taliban was announced by the court's press service on 31 March 2025, the hearing was closed, the result told to the press. Judgments are not published; the list is.
4
S04
S09
S10
S14
1
A judgment that recognises an organisation as terrorist and bans it extends to its regional and other structural subdivisions. Names and successors not in the judgment need one of their own; HTS was recognised anew in 2020.
Federal Law 35-FZ art. 24
likely
2
LAW-RU-24
S14
10
Before the law of 28 December 2024 no way to end or suspend a ban was foreseen; the authors of the bill called this a legal gap.
Sources disagree on when the law of December 2024 entered into force. TASS says December 2024, counsel of the Taliban says January. The rules here count from its signature and publication on 2024-12-28. The number 513-FZ is likely, not certain.
The law suspends the ban on activity. Whether the recognition persists, whether Criminal Code art. 205.5 and the media note still apply, and whether the entry stays in the list with a remark is contested. How a suspension could become an end is not regulated.
The phrase asked of Russian media, "recognised as terrorist and banned", names two facts. From late 2021 state media also used a third, "under UN sanctions for terrorist activity".
The unified federal list stands at www.fsb.ru/fsb/npd/terror.htm with running number, name, judgment and its entry into force. It was first published in July 2006 with 17 names.
The extremist track is separate (Federal Law 114-FZ, Criminal Code art. 282.1–282.3, list of the Ministry of Justice) and is no part of this regime.
No humanitarian exemption was found; to be verified.
The Foreign Ministry spoke of "terrorist status" being lifted, the judge of a ban suspended; press reports said "removed from the list". The official act comes first, the last is shorthand.
The bill of 2024 also amended the law on money laundering (115-FZ), by which funds of an organisation taken off the list would no longer be subject to control; how this works after a suspension was not found.
Penalties are those of the last verification. Earlier ranges were not checked.
TJ
TJ
Recognition as terrorist and ban (Tajikistan)
2025-04-18
Organisations.
3
tj-prosecutor-general
Prosecutor General of Tajikistan
1
applicant
tj-supreme-court
Supreme Court of Tajikistan
1
decider
tj-national-bank
National Bank of Tajikistan (joint list)
2
keeper
publisher
1
tj-judgment-2006
Judgment of the Supreme Court of 30 March 2006, which recognised the Taliban and others
2006-03-30
certain
1
S23



1
listing
Recognition as terrorist and ban
listing
2
tj-listing
Recognition by the Supreme Court
listing
../..
1
none
in-force
1
Prosecutor General
Supreme Court


3
application of the Prosecutor General
judgment of the Supreme Court
joint list with the National Bank
joint list
with the judgment's entry into force

0
no rule found


certain
3
S23
S24
S06
tj-delisting
Removal, for which no rule was found in print
delisting
../..
1
in-force
ended
1
not published
not published


0



0



to-verify
1
GK
1
tj-ban
activity-ban
ban
judgment of the Supreme Court
The organisation recognised as terrorist is banned

the organisation
Tajikistan

2006-03-30/..
likely
1
S23


0
0
1
tj-none-found
No remedy was found in print
the organisation
courts of Tajikistan



to-verify
1
GK
0
1
not-public
Nothing on pending procedures is published; judgments become known through the joint list.
2
S23
S24

4
No rule on removal was found in print.
Since when the rule on recognition stands is not recorded; the judgment of 30 March 2006 is the first known use.
With the Taliban the judgment of 2006 named Al-Qaida, the Islamic Movement of Eastern Turkestan, the Turkistan Islamic Party (once IMU), the Muslim Brotherhood, Lashkar-e-Tayyiba and others. The Taliban were named as still designated in April 2025.
Criminal Code art. 179(1)–(3), 187 and 307 ff. bear on listed organisations. What each says was not verified, so none is recorded as an effect.
TR-6415
TR
Asset freezes under Law 6415
2026-04-30
Persons and organisations of UN lists (art. 5), on the request of foreign states (art. 6), and by domestic decision (art. 7).
7
tr-president
President of the Republic of Türkiye
1
decider
tr-assessment-commission
Assessment Commission and ministers (art. 7)
2
applicant
decider
tr-masak
Financial Crimes Investigation Board (MASAK)
2
publisher
keeper
tr-council-of-state
Council of State
1
review
tr-ministers
Ministers of Treasury and Finance and of the Interior
1
decider
tr-ankara-court
criminal court of Ankara (art. 7(4))
1
review
tr-foreign-ministry
Ministry of Foreign Affairs
1
applicant
4
tr-law-6415
Law 6415 on the prevention of the financing of terrorism, accepted 7 February 2013, in force 16 February 2013
2013-02-07
certain
3
OS:tr_fcib
S65
LAW-TR-MASAK

2013-02-16

tr-2013-5428
Decision 2013/5428, to which the list is annexed
2013-09-30
certain
2
OS:tr_fcib
S65



tr-law-3713
Anti-Terror Law 3713
1991
likely
2
S65
LAW-TR-MASAK



tr-law-7262
Law 7262, which amended Law 6415, published 31 December 2020
2020-12-31
likely
2
LAW-TR-7
GK
Domestic freezes by ministers (art. 7) in their present form are of this law.


1
freeze
Freeze of assets
freeze
5
tr-listing
Freeze after the UN, on request, or by domestic decision
listing
2013-02-16/..
2
none
ended
in-force
3
UN Security Council Committee
a foreign state
Assessment Commission
President (art. 5); the competent ministers otherwise
listing by the UN (art. 5); reasonable grounds on request of a foreign state (art. 6); reasonable grounds by domestic decision (art. 7)
reasonable grounds; for UN lists none beyond the UN's
4
information of the Foreign Ministry or the Assessment Commission
decision
Official Gazette
notice by MASAK
Official Gazette; MASAK lists A (UN), B (foreign requests), C and D (domestic)
with publication in the Official Gazette
without delay
0
decision that lifts the freeze

tr-law-6415
certain
3
OS:tr_fcib
S65
LAW-TR-MASAK
tr-amendment
Amendment of an entry
amendment
2013-02-16/..
2
none
in-force

1
UN Security Council Committee
tr-president


0
Official Gazette
with publication; the status does not change

0


tr-law-6415
certain
1
S65b
tr-delisting
Lifting of the freeze
delisting
2013-02-16/..
2
in-force
held-unlawful
ended
2
UN Security Council Committee
the listed party
tr-president
removal by the UN, or the grounds have gone

0
Official Gazette
with publication in the Official Gazette
none; two days after the UN in March 2026
0
a fresh decision
action before the Council of State within 60 days; for domestic freezes objection to the court in Ankara
tr-law-6415
certain
3
S65
S65c
LAW-TR-7
tr-annulment
Annulment by the Council of State, or lifting by the court in Ankara
annulment
2013-02-16/..
2
in-force
held-unlawful
ended
1
the listed party
tr-council-of-state


0

as the court orders
60 days to sue from publication
1
tr-60-days
Action before the Council of State
in-force
appealed
P60D

likely
1
S65


tr-law-6415
likely
2
S65
LAW-TR-7
tr-publication
Entry shown in MASAK's lists
publication
2013-02-16/..
0

1
MASAK
tr-masak


0

none beyond the decision in the Official Gazette

0


tr-law-6415
likely
1
OS:tr_fcib
5
tr-freeze
asset-freeze
prohibition
Law 6415 art. 5–7
Assets in Türkiye are frozen
prison or fine under art. 15 for not carrying out a freeze (general knowledge)
anyone in Türkiye
Türkiye

2013-02-16/..
certain
2
OS:tr_fcib
LAW-TR-MASAK


tr-membership
membership
none-as-such
Law 6415
The freeze makes no crime of membership; whether a body is a terrorist organisation is decided by court judgments under the Anti-Terror Law 3713

anyone
Türkiye

2013-02-16/..
likely
1
S65


tr-funds-to
funds-to
prohibition
Law 6415
No funds, assets or services may be made available to those whose assets are frozen

anyone in Türkiye
Türkiye


likely
1
GK


tr-financing
financing
crime
Law 6415 art. 4
Providing or collecting funds for a terrorist or a terrorist organisation
5–10 years (as last verified, general knowledge)
anyone
Türkiye, and abroad

2013-02-16/..
certain
1
LAW-TR-MASAK
It does not hang on an entry in the lists.

tr-3713-membership
organising
crime
Anti-Terror Law 3713; Criminal Code art. 314
Founding, leading or belonging to an armed organisation, where a court finds that it is a terrorist one

anyone
Türkiye


likely
2
S65
GK
It does not hang on an entry in the lists.

1
tr-access
Access to frozen assets
Law 6415, procedures on access to frozen funds
1
asset-freeze
0
1
person
0
Basic and extraordinary expenses can be permitted by the Assessment Commission; for UN lists through the UN
1
a permission in the single case
2013-02-16/..
likely
2
LAW-TR-MASAK
GK

1
tr-freeze-duty
banks, obliged businesses and anyone who holds assets
Freeze and report to MASAK what is held
Law 6415 art. 12
within seven days of the notice (general knowledge)


likely
1
GK

3
tr-action
Action against decisions of the President
the listed party
tr-council-of-state
60 days from publication

2013-02-16/..
likely
1
S65
tr-objection
Objection to a domestic freeze
the listed party
tr-ankara-court

Law 6415 art. 7(4)
[2020-12-31..2023-11-29]/..
certain
1
LAW-TR-7
tr-un-petition
Petition to the UN, passed on through the Foreign Ministry
the listed party
tr-foreign-ministry


2013-02-16/..
certain
1
LAW-TR-MASAK
0
1
not-public
Proposals and the Assessment Commission's work are not public; decisions appear in the Official Gazette, with date and number, and in MASAK's lists.
3
S65
OS:tr_fcib
LAW-TR-7
1
The freeze reaches assets owned or controlled, directly or indirectly, by a listed party. Names are added as amendments to an entry, as HTS was in 2018; other bodies need an entry of their own.
Law 6415 art. 2, 5
likely
2
S65b
LAW-TR-MASAK
2
MASAK publishes four lists, A to D, with date and number of the Official Gazette.
Until 2018 the Council of Ministers decided, since then the President (general knowledge on the year); freezes for UN lists were made by decision before Law 6415 too.
UA-NSDC
UA
Sanctions of the National Security and Defence Council of Ukraine
2026-04-30
Persons and organisations on whom the Council decides special economic and other restrictive measures.
5
ua-nsdc
National Security and Defence Council
2
decider
keeper
ua-president
President of Ukraine
2
decider
publisher
ua-proposers
Verkhovna Rada, President, Cabinet of Ministers, Security Service, National Bank
1
applicant
ua-hacc
High Anti-Corruption Court
1
decider
ua-supreme-court
Supreme Court of Ukraine
1
review
3
ua-law-1644
Law 1644-VII on sanctions
2014-08-14
certain
2
OS:ua_nsdc_sanctions
LAW-UA-NSDC



ua-register-law
Law adopted 13 July 2023 that creates the State Register of Sanctions
2023-07-13
certain
1
LAW-UA-NSDC
The day it began to work is not recorded.


ua-law-2022-assets
Law of May 2022 on the taking of assets of persons under sanctions
2022-05-12
certain
1
LAW-UA-NSDC



1
sanctions
Sanctions
sanctions
5
ua-listing
Imposition for a fixed term
listing
2014-08-14/..
2
none
ended
in-force
5
Verkhovna Rada
President
Cabinet of Ministers
Security Service
National Bank
National Security and Defence Council, enacted by decree of the President
threat to national interests, security, sovereignty or territorial integrity, terrorism included (general knowledge)
not laid down in what was seen
5
proposal
decision of the Council with measures and term
decree of the President
publication
register
decree of the President; State Register of Sanctions
with publication of the decree
the term set for each person; the law allows no open-ended one but for some measures (to be verified)
0
early lifting by decree; end of the term; court

ua-law-1644
certain
2
OS:ua_nsdc_sanctions
LAW-UA-NSDC
ua-delisting
Early end, or end of the term
delisting
2014-08-14/..
1
in-force
ended
6
Verkhovna Rada
President
Cabinet of Ministers
Security Service
National Bank
by force of law when the term ends
National Security and Defence Council, enacted by decree; otherwise the term runs out


5
proposal
decision of the Council
decree
publication
register
decree of the President; State Register of Sanctions
with publication of the decree, or at the end of the term

0
a fresh decision
action before the Supreme Court (general knowledge)
ua-law-1644
certain
2
OS:ua_nsdc_sanctions
LAW-UA-NSDC
ua-amendment
Change of measures or details
amendment
2014-08-14/..
2
none
in-force

5
Verkhovna Rada
President
Cabinet of Ministers
Security Service
National Bank
National Security and Defence Council, enacted by decree


0
decree of the President
with publication of the decree

0


ua-law-1644
certain
1
LAW-UA-NSDC
ua-renewal
Imposition anew when a term ends
renewal
2014-08-14/..
1
in-force

5
Verkhovna Rada
President
Cabinet of Ministers
Security Service
National Bank
National Security and Defence Council, enacted by decree


0
decree of the President
with publication of the decree

0

without it the sanctions end with their term
ua-law-1644
likely
1
OS:ua_nsdc_sanctions
ua-court
Judgment on a decree
annulment
2014-08-14/..
1
in-force
ended
1
the person under sanctions
ua-supreme-court


0

once it is final

0


ua-law-1644
likely
1
GK
3
ua-measures
asset-freeze
prohibition
Law 1644-VII art. 4
Assets are blocked where the decision says so; the measures differ from decision to decision

anyone in Ukraine
Ukraine

2014-08-14/..
likely
2
LAW-UA-NSDC
GK


ua-forfeiture
forfeiture
administrative
Law 1644-VII as amended in May 2022
Assets can be taken for the state by judgment of the High Anti-Corruption Court, under martial law and where assets had been blocked

the person under sanctions
Ukraine

2022-05/..
likely
1
LAW-UA-NSDC


ua-membership
membership
none-as-such
Law 1644-VII
Sanctions make no crime of membership; that is a matter of the Criminal Code

anyone


2014-08-14/..
likely
1
GK


0
2
ua-implement
Cabinet of Ministers, Security Service, National Bank
Carry out the decision and watch over its effect
Law 1644-VII; the decree


2014-08-14/..
certain
1
LAW-UA-NSDC

ua-block
banks and holders of assets
Block assets where the decision says so
Law 1644-VII; the decree
at once


likely
1
GK

1
ua-action
Action against the decree
the person under sanctions
ua-supreme-court


2014-08-14/..
likely
1
GK
1
ua-terms
renewal
Fixed term of each entry
Each person's sanctions have a term of their own, in 2015 one year; the register shows active, expired and excluded entries. There is no common day.



2014-08-14/..
Law 1644-VII art. 5
certain
2
OS:ua_nsdc_sanctions
LAW-UA-NSDC
1
partly
Proposals to the Council and its sittings are not public; decrees with their annexes and the register are. Cases on the taking of assets are heard in public.
2
LAW-UA-NSDC
OS:ua_nsdc_sanctions
1
Measures hit those named in the annex of the decree, and assets they own or of which they can dispose, directly or indirectly. Others need to be named.
Law 1644-VII art. 4
likely
1
LAW-UA-NSDC
2
The register shows each entry as active, expired or excluded.
The financial monitoring service keeps a separate list of persons linked to terrorism, which mirrors the UN list. Courts rarely recognise terrorist organisations.
UK-AFG
GB
Afghanistan sanctions
2026-04-30
Persons named by the UN under Resolution 1988.
3
uk-fcdo
Secretary of State for Foreign Affairs
2
decider
publisher
uk-ofsi
Office of Financial Sanctions Implementation
1
publisher
uk-high-court
High Court
1
review
4
uk-samla
Sanctions and Anti-Money Laundering Act 2018
2018-05-23
likely
2
OS:GB-AFG
S50
Its date of assent is general knowledge.


uk-si-2020-948
Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
2020
certain
2
OS:GB-AFG
S50
Parts in force on 14 December 2020, the rest at the end of that year; the sources name both days.


uk-si-2020-1514
SI 2020/1514, commencement of sanctions regulations
2020-12-10
certain
1
LAW-SI-2020-1514
It brought parts of such regulations into force on 14 December 2020 and the rest on the day the transition period ended, which would explain why sources differ; the passage on these regulations was not seen.


uk-afg-2022
Amendment of 2022 with the humanitarian exception of resolution 2615
[2022-01-24..2022-02-02]
certain
2
S50
LAW-EU-2022
The number SI 2022/65 and the day 28 January 2022 are general knowledge, to be verified.


3
freeze
Asset freeze
travel
Travel ban
arms
Ban on military goods
freeze
5
uk-si-2020-948-automatic
Automatic designation of whom the UN names
listing
[2020-12-14..2020-12-31]/..
2
none
ended
in-force
1
UN Security Council Committee
by force of the regulations, with the UN's decision
the UN's listing
none of its own; the UN's decision suffices
0
notice and the UK Sanctions List (before 28 January 2026 the consolidated list of OFSI too)
with the UN's decision, whatever the day of the notice

0
removal by the UN
not applicable
uk-si-2020-948
likely
2
GK
OS:GB-AFG
uk-si-2020-948-end
End of the designation with the UN's removal
delisting
[2020-12-14..2020-12-31]/..
1
in-force
ended
1
UN Security Council Committee
by force of the regulations, with the UN's removal


0
notice and the UK Sanctions List
with the UN's removal, whatever the day of the notice

0
a fresh listing by the UN

uk-si-2020-948
likely
1
GK
uk-si-2020-948-amendment
Change of an entry with the UN's
amendment
[2019..2020-12-31]/..
2
none
in-force

1
UN Security Council Committee
by force of the regulations; the list is brought up to date by the Foreign, Commonwealth and Development Office


0
notice and the UK Sanctions List
with the UN's amendment; the status does not change

0


uk-si-2020-948
likely
1
GK
uk-si-2020-948-list
Entry shown in the UK Sanctions List
publication
[2019..2020-12-31]/..
0

2
Foreign
Commonwealth and Development Office
uk-fcdo


0

none of its own; the designation follows from the regulations

0


uk-si-2020-948
likely
1
S50b
uk-si-2020-948-court
Court review of a decision under the regulations
ruling
[2019..2020-12-31]/..
1
in-force

1
the designated person
uk-high-court


0

as the court orders; an automatic designation itself stands while the UN lists

0


uk-samla
likely
1
GK
6
uk-si-2020-948-freeze
asset-freeze
crime
Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948, regs 8–12
Dealing with funds or economic resources of a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2020-12-14..2020-12-31]/..
certain
2
OS:GB-AFG
S50


uk-si-2020-948-funds-to
funds-to
crime
Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948, regs 8–12
Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2020-12-14..2020-12-31]/..
certain
2
OS:GB-AFG
S50


uk-si-2020-948-travel
travel-ban
immigration
Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
Travel ban on designated persons

designated persons
United Kingdom
travel
[2020-12-14..2020-12-31]/..
certain
2
OS:GB-AFG
S50


uk-si-2020-948-arms
arms-ban
crime
Afghanistan (Sanctions) (EU Exit) Regulations, SI 2020/948
Supplying military goods, technology or related assistance to a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere
arms
[2020-12-14..2020-12-31]/..
certain
2
OS:GB-AFG
S50


uk-si-2020-948-circumvention
services
crime
SI 2020/948
Intentionally taking part in activities that circumvent the prohibitions, or enable or facilitate their breach
up to 7 years (as last verified, general knowledge)
anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2019..2020-12-31]/..
likely
2
S50
GK


uk-si-2020-948-no-membership
membership
none-as-such
SI 2020/948
Designation makes no crime of membership; that needs proscription (UK-TA2000)

anyone


[2019..2020-12-31]/..
likely
1
GK


2
uk-si-2020-948-2615
Humanitarian exception for Afghanistan
SI 2020/948 as amended in 2022, after Resolution 2615
2
asset-freeze
funds-to
1
AF
1
any
0
Humanitarian assistance and other activities that support basic human needs in Afghanistan; the asset freeze only
2
Afghanistan only
the asset freeze only
[2022-01-24..2022-02-02]/..
likely
2
S50
LAW-EU-2022
uk-afg-2022
uk-si-2020-948-licence
Licence of the Treasury
SI 2020/948
2
asset-freeze
funds-to
0
1
any
0
OFSI may license basic needs, legal fees, prior obligations, extraordinary situations and the like
2
a licence in the single case
or a general licence
[2019..2020-12-31]/..
likely
1
GK

2
uk-si-2020-948-freeze-duty
anyone who holds or controls funds or economic resources of a designated person
Freeze them and make none available without a licence
SI 2020/948
at once

[2019..2020-12-31]/..
likely
1
S50

uk-si-2020-948-report
relevant firms
Report to the Treasury (OFSI) a customer who is a designated person, what is held for them, and suspected breaches
SI 2020/948
as soon as practicable

[2019..2020-12-31]/..
likely
1
GK

3
uk-si-2020-948-s23
Request to vary or revoke the designation
the designated person
the minister who designates

Sanctions and Anti-Money Laundering Act 2018 s.23

likely
1
GK
uk-si-2020-948-s25
Request that the United Kingdom seek removal from the UN list
a person designated because the UN named them
Secretary of State

Sanctions and Anti-Money Laundering Act 2018 s.25

likely
1
GK
uk-si-2020-948-s38
Court review
the designated person
uk-high-court

Sanctions and Anti-Money Laundering Act 2018 s.38

likely
1
GK
0
1
partly
Designation follows the UN's decision at once; what the United Kingdom does in the Committee is not public. Notices are published when entries change, court cases are public, requests under s.23 and s.25 are not.
2
S50
S50b
1
The freeze reaches whatever is owned, held or controlled by the designated person, directly or indirectly, so entities they own by more than 50 percent or control are frozen with them. Aliases stand in the entry. Parts and successors need an entry of their own.
Sanctions and Anti-Money Laundering Act 2018; SI 2020/948
likely
1
GK
3
Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
The regulations were in force on 14 December 2020, or with the end of that year; the sources differ.
The Taliban as a movement are no designated person here, since the UN does not list them.
UK-CT
GB
Counter-terrorism sanctions (domestic)
2026-04-30
Persons whom HM Treasury has reasonable grounds to suspect of involvement in terrorism; the domestic scheme.
4
uk-treasury
HM Treasury
1
decider
uk-fcdo
Secretary of State for Foreign Affairs
1
publisher
uk-ofsi
Office of Financial Sanctions Implementation
1
publisher
uk-high-court
High Court
1
review
3
uk-samla
Sanctions and Anti-Money Laundering Act 2018
2018-05-23
likely
2
OS:GB-CT
S50
Its date of assent is general knowledge.


uk-si-2019-577
Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
2019-03-14
certain
3
OS:GB-CT
S50
LAW-SI-2019-577
Made by the Treasury; in force on days set by commencement regulations, at the latest with the end of the transition period on 31 December 2020.


uk-si-2023-121
SI 2023/121, in force 9 February 2023
2023-02-09
certain
1
S50
Whether its exception reaches these domestic regulations is to be verified; the facts name "466 and others".


1
freeze
Asset freeze
freeze
5
uk-si-2019-577-designation
Designation by the minister
listing
[2019..2020-12-31]/..
2
none
ended
in-force
1
HM Treasury
HM Treasury
reasonable grounds to suspect that the person is involved, and that it is appropriate
reasonable grounds to suspect involvement, and that designation is appropriate
4
assessment
decision
notice to the person with a statement of reasons
publication
notice and the UK Sanctions List (before 28 January 2026 the consolidated list of OFSI too)
with the decision

0
revocation by the minister; setting aside by the court

uk-si-2019-577
likely
1
GK
uk-si-2019-577-variation
Variation of a designation
amendment
[2019..2020-12-31]/..
1
in-force

2
the designated person
HM Treasury
HM Treasury


0
notice and the UK Sanctions List
with the decision; the status does not change

0


uk-si-2019-577
likely
1
GK
uk-si-2019-577-revocation
Revocation of a designation
revocation
[2019..2020-12-31]/..
1
in-force
ended
2
the designated person
HM Treasury
HM Treasury
the conditions of designation are no longer met

4
request or own motion
decision
notice
list updated
notice and the UK Sanctions List
with the decision
a request is decided as soon as reasonably practicable; no fixed day
0
a fresh designation
court review under s.38; a further request needs something new
uk-si-2019-577
likely
1
GK
uk-si-2019-577-annulment
Setting aside by the court
annulment
[2019..2020-12-31]/..
2
in-force
held-unlawful
ended
1
the designated person
uk-high-court

the principles of judicial review
0

as the court orders

0


uk-samla
likely
1
GK
uk-si-2019-577-list
Entry shown in the UK Sanctions List
publication
[2019..2020-12-31]/..
0

1
HM Treasury
uk-fcdo


0

none of its own; the designation rests on the minister's decision

0


uk-si-2019-577
likely
1
S50b
5
uk-si-2019-577-freeze
asset-freeze
crime
Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
Dealing with funds or economic resources of a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2019..2020-12-31]/..
certain
2
OS:GB-CT
S50


uk-si-2019-577-funds-to
funds-to
crime
Counter-Terrorism (Sanctions) (EU Exit) Regulations, SI 2019/577
Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2019..2020-12-31]/..
certain
2
OS:GB-CT
S50


uk-si-2019-577-circumvention
services
crime
SI 2019/577
Intentionally taking part in activities that circumvent the prohibitions, or enable or facilitate their breach
up to 7 years (as last verified, general knowledge)
anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

[2019..2020-12-31]/..
likely
2
S50
GK


uk-si-2019-577-no-membership
membership
none-as-such
SI 2019/577
Designation makes no crime of membership; that needs proscription (UK-TA2000)

anyone


[2019..2020-12-31]/..
likely
1
GK


uk-si-2019-577-no-travel
travel-ban
none-as-such
SI 2019/577
No travel ban is recorded under the domestic scheme

designated persons


[2019..2020-12-31]/..
likely
1
GK


2
uk-si-2019-577-2664
Humanitarian exception after Resolution 2664
SI 2023/121
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
1
the provider is one of those that Resolution 2664 names
2023-02-09/..
to-verify
1
S50

uk-si-2019-577-licence
Licence of the Treasury
SI 2019/577
2
asset-freeze
funds-to
0
1
any
0
OFSI may license basic needs, legal fees, prior obligations, extraordinary situations and the like
2
a licence in the single case
or a general licence
[2019..2020-12-31]/..
likely
1
GK

2
uk-si-2019-577-freeze-duty
anyone who holds or controls funds or economic resources of a designated person
Freeze them and make none available without a licence
SI 2019/577
at once

[2019..2020-12-31]/..
likely
1
S50

uk-si-2019-577-report
relevant firms
Report to the Treasury (OFSI) a customer who is a designated person, what is held for them, and suspected breaches
SI 2019/577
as soon as practicable

[2019..2020-12-31]/..
likely
1
GK

2
uk-si-2019-577-s23
Request to vary or revoke the designation
the designated person
the minister who designates

Sanctions and Anti-Money Laundering Act 2018 s.23

likely
1
GK
uk-si-2019-577-s38
Court review
the designated person
uk-high-court

Sanctions and Anti-Money Laundering Act 2018 s.38

likely
1
GK
0
1
partly
Designations come without notice before; the person is told and a statement of reasons given. Notices and the list are public, so are court cases; requests to vary or revoke are not.
2
S50
S50b
1
The freeze reaches whatever is owned, held or controlled by the designated person, directly or indirectly, so entities they own by more than 50 percent or control are frozen with them. Aliases stand in the entry. Parts and successors need a designation of their own.
Sanctions and Anti-Money Laundering Act 2018; SI 2019/577
likely
1
GK
2
Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
The threshold is suspicion on reasonable grounds; no conviction is needed.
UK-ICT
GB
Counter-terrorism sanctions (international)
2026-04-30
Persons whom the Secretary of State has reasonable grounds to suspect of involvement in terrorism abroad.
3
uk-fcdo
Secretary of State for Foreign Affairs
2
decider
publisher
uk-ofsi
Office of Financial Sanctions Implementation
1
publisher
uk-high-court
High Court
1
review
4
uk-samla
Sanctions and Anti-Money Laundering Act 2018
2018-05-23
likely
2
OS:GB-ICT
S50
Its date of assent is general knowledge.


uk-si-2019-573
Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
2019-03
likely
2
OS:GB-ICT
S50
The text at legislation.gov.uk begins on 31 December 2020, the end of the transition period.
2020-12-31

uk-si-2020-1514
SI 2020/1514, commencement of sanctions regulations
2020-12-10
certain
1
LAW-SI-2020-1514
The passage on these regulations was not seen.


uk-si-2023-121
SI 2023/121, in force 9 February 2023
2023-02-09
certain
1
S50
Whether its exception reaches these autonomous regulations is to be verified; the facts name "466 and others".


2
freeze
Asset freeze
travel
Travel ban
freeze
5
uk-si-2019-573-designation
Designation by the minister
listing
2020-12-31/..
2
none
ended
in-force
1
Secretary of State
Secretary of State
reasonable grounds to suspect that the person is involved, and that it is appropriate
reasonable grounds to suspect involvement, and that designation is appropriate
4
assessment
decision
notice to the person with a statement of reasons
publication
notice and the UK Sanctions List (before 28 January 2026 the consolidated list of OFSI too)
with the decision

0
revocation by the minister; setting aside by the court

uk-si-2019-573
likely
1
GK
uk-si-2019-573-variation
Variation of a designation
amendment
2020-12-31/..
1
in-force

2
the designated person
Secretary of State
Secretary of State


0
notice and the UK Sanctions List
with the decision; the status does not change

0


uk-si-2019-573
likely
1
GK
uk-si-2019-573-revocation
Revocation of a designation
revocation
2020-12-31/..
1
in-force
ended
2
the designated person
Secretary of State
Secretary of State
the conditions of designation are no longer met

4
request or own motion
decision
notice
list updated
notice and the UK Sanctions List
with the decision
a request is decided as soon as reasonably practicable; no fixed day
0
a fresh designation
court review under s.38; a further request needs something new
uk-si-2019-573
likely
1
GK
uk-si-2019-573-annulment
Setting aside by the court
annulment
2020-12-31/..
2
in-force
held-unlawful
ended
1
the designated person
uk-high-court

the principles of judicial review
0

as the court orders

0


uk-samla
likely
1
GK
uk-si-2019-573-list
Entry shown in the UK Sanctions List
publication
2020-12-31/..
0

1
Secretary of State
uk-fcdo


0

none of its own; the designation rests on the minister's decision

0


uk-si-2019-573
likely
1
S50b
5
uk-si-2019-573-freeze
asset-freeze
crime
Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
Dealing with funds or economic resources of a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
certain
2
OS:GB-ICT
S50


uk-si-2019-573-funds-to
funds-to
crime
Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
certain
2
OS:GB-ICT
S50


uk-si-2019-573-travel
travel-ban
immigration
Counter-Terrorism (International Sanctions) (EU Exit) Regulations, SI 2019/573
Travel ban on designated persons

designated persons
United Kingdom
travel
2020-12-31/..
certain
2
OS:GB-ICT
S50


uk-si-2019-573-circumvention
services
crime
SI 2019/573
Intentionally taking part in activities that circumvent the prohibitions, or enable or facilitate their breach
up to 7 years (as last verified, general knowledge)
anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
likely
2
S50
GK


uk-si-2019-573-no-membership
membership
none-as-such
SI 2019/573
Designation makes no crime of membership; that needs proscription (UK-TA2000)

anyone


2020-12-31/..
likely
1
GK


2
uk-si-2019-573-2664
Humanitarian exception after Resolution 2664
SI 2023/121
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
1
the provider is one of those that Resolution 2664 names
2023-02-09/..
to-verify
1
S50

uk-si-2019-573-licence
Licence of the Treasury
SI 2019/573
2
asset-freeze
funds-to
0
1
any
0
OFSI may license basic needs, legal fees, prior obligations, extraordinary situations and the like
2
a licence in the single case
or a general licence
2020-12-31/..
likely
1
GK

2
uk-si-2019-573-freeze-duty
anyone who holds or controls funds or economic resources of a designated person
Freeze them and make none available without a licence
SI 2019/573
at once

2020-12-31/..
likely
1
S50

uk-si-2019-573-report
relevant firms
Report to the Treasury (OFSI) a customer who is a designated person, what is held for them, and suspected breaches
SI 2019/573
as soon as practicable

2020-12-31/..
likely
1
GK

2
uk-si-2019-573-s23
Request to vary or revoke the designation
the designated person
the minister who designates

Sanctions and Anti-Money Laundering Act 2018 s.23

likely
1
GK
uk-si-2019-573-s38
Court review
the designated person
uk-high-court

Sanctions and Anti-Money Laundering Act 2018 s.38

likely
1
GK
0
1
partly
Designations come without notice before; the person is told and a statement of reasons given. Notices and the list are public, so are court cases; requests to vary or revoke are not.
2
S50
S50b
1
The freeze reaches whatever is owned, held or controlled by the designated person, directly or indirectly, so entities they own by more than 50 percent or control are frozen with them. Aliases stand in the entry. Parts and successors need a designation of their own.
Sanctions and Anti-Money Laundering Act 2018; SI 2019/573
likely
1
GK
2
Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
The threshold is suspicion on reasonable grounds; no conviction is needed.
UK-ISIL
GB
ISIL (Da'esh) and Al-Qaida sanctions
2026-04-30
Persons named by the UN under Resolutions 1267, 1989 and 2253.
3
uk-fcdo
Secretary of State for Foreign Affairs
2
decider
publisher
uk-ofsi
Office of Financial Sanctions Implementation
1
publisher
uk-high-court
High Court
1
review
4
uk-samla
Sanctions and Anti-Money Laundering Act 2018
2018-05-23
likely
2
OS:GB-ISIL
S50
Its date of assent is general knowledge.


uk-si-2019-466
ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466, fully in force 31 December 2020
2019-03-05
certain
3
OS:GB-ISIL
S50
LAW-SI-2019-466

2020-12-31

uk-si-2020-1514
SI 2020/1514, commencement of sanctions regulations
2020-12-10
certain
1
LAW-SI-2020-1514
It brought parts of such regulations into force on 14 December 2020 and the rest on the day the transition period ended; the passage on these regulations was not seen.


uk-si-2023-121
SI 2023/121, humanitarian exception of resolution 2664, in force 9 February 2023
2023-02-09
certain
1
S50



3
freeze
Asset freeze
travel
Travel ban
arms
Ban on military goods
freeze
5
uk-si-2019-466-automatic
Automatic designation of whom the UN names
listing
2020-12-31/..
2
none
ended
in-force
1
UN Security Council Committee
by force of the regulations, with the UN's decision
the UN's listing
none of its own; the UN's decision suffices
0
notice and the UK Sanctions List (before 28 January 2026 the consolidated list of OFSI too)
with the UN's decision, whatever the day of the notice

0
removal by the UN
not applicable
uk-si-2019-466
likely
2
GK
OS:GB-ISIL
uk-si-2019-466-end
End of the designation with the UN's removal
delisting
2020-12-31/..
1
in-force
ended
1
UN Security Council Committee
by force of the regulations, with the UN's removal


0
notice and the UK Sanctions List
with the UN's removal, whatever the day of the notice

0
a fresh listing by the UN

uk-si-2019-466
likely
1
GK
uk-si-2019-466-amendment
Change of an entry with the UN's
amendment
2020-12-31/..
2
none
in-force

1
UN Security Council Committee
by force of the regulations; the list is brought up to date by the Foreign, Commonwealth and Development Office


0
notice and the UK Sanctions List
with the UN's amendment; the status does not change

0


uk-si-2019-466
likely
1
GK
uk-si-2019-466-list
Entry shown in the UK Sanctions List
publication
2020-12-31/..
0

2
Foreign
Commonwealth and Development Office
uk-fcdo


0

none of its own; the designation follows from the regulations

0


uk-si-2019-466
likely
1
S50b
uk-si-2019-466-court
Court review of a decision under the regulations
ruling
2020-12-31/..
1
in-force

1
the designated person
uk-high-court


0

as the court orders; an automatic designation itself stands while the UN lists

0


uk-samla
likely
1
GK
6
uk-si-2019-466-freeze
asset-freeze
crime
ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
Dealing with funds or economic resources of a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
certain
2
OS:GB-ISIL
S50


uk-si-2019-466-funds-to
funds-to
crime
ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
Making funds or economic resources available to, or for the benefit of, a designated person; circumvention is a crime too

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
certain
2
OS:GB-ISIL
S50


uk-si-2019-466-travel
travel-ban
immigration
ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
Travel ban on designated persons

designated persons
United Kingdom
travel
2020-12-31/..
certain
2
OS:GB-ISIL
S50


uk-si-2019-466-arms
arms-ban
crime
ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations, SI 2019/466
Supplying military goods, technology or related assistance to a designated person

anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere
arms
2020-12-31/..
certain
2
OS:GB-ISIL
S50


uk-si-2019-466-circumvention
services
crime
SI 2019/466
Intentionally taking part in activities that circumvent the prohibitions, or enable or facilitate their breach
up to 7 years (as last verified, general knowledge)
anyone in the United Kingdom; United Kingdom persons anywhere
United Kingdom territory; United Kingdom persons anywhere

2020-12-31/..
likely
2
S50
GK


uk-si-2019-466-no-membership
membership
none-as-such
SI 2019/466
Designation makes no crime of membership; that needs proscription (UK-TA2000)

anyone


2020-12-31/..
likely
1
GK


2
uk-si-2019-466-2664
Humanitarian exception after Resolution 2664
SI 2023/121
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Humanitarian assistance and activities that support basic human needs, by the providers that Resolution 2664 names; the asset freeze only
1
the provider is one of those that Resolution 2664 names
2023-02-09/..
certain
1
S50
uk-si-2023-121
uk-si-2019-466-licence
Licence of the Treasury
SI 2019/466
2
asset-freeze
funds-to
0
1
any
0
OFSI may license basic needs, legal fees, prior obligations, extraordinary situations and the like
2
a licence in the single case
or a general licence
2020-12-31/..
likely
1
GK

2
uk-si-2019-466-freeze-duty
anyone who holds or controls funds or economic resources of a designated person
Freeze them and make none available without a licence
SI 2019/466
at once

2020-12-31/..
likely
1
S50

uk-si-2019-466-report
relevant firms
Report to the Treasury (OFSI) a customer who is a designated person, what is held for them, and suspected breaches
SI 2019/466
as soon as practicable

2020-12-31/..
likely
1
GK

3
uk-si-2019-466-s23
Request to vary or revoke the designation
the designated person
the minister who designates

Sanctions and Anti-Money Laundering Act 2018 s.23

likely
1
GK
uk-si-2019-466-s25
Request that the United Kingdom seek removal from the UN list
a person designated because the UN named them
Secretary of State

Sanctions and Anti-Money Laundering Act 2018 s.25

likely
1
GK
uk-si-2019-466-s38
Court review
the designated person
uk-high-court

Sanctions and Anti-Money Laundering Act 2018 s.38

likely
1
GK
0
1
partly
Designation follows the UN's decision at once; what the United Kingdom does in the Committee is not public. Notices are published when entries change, court cases are public, requests under s.23 and s.25 are not.
2
S50
S50b
1
The freeze reaches whatever is owned, held or controlled by the designated person, directly or indirectly, so entities they own by more than 50 percent or control are frozen with them. Aliases stand in the entry. Parts and successors need an entry of their own.
Sanctions and Anti-Money Laundering Act 2018; SI 2019/466
likely
1
GK
3
Since 28 January 2026 the UK Sanctions List is the only official list; the consolidated list of OFSI is closed. An entry carries a reference such as AFG0001 or AQD0365, and the UN's reference where there is one.
Official guidance says that the regulations came fully into force on 31 December 2020. Until then the EU's regulation applied (EU-881).
Ahmed al-Sharaa and Anas Khattab left with the UN's removal; the notice of OFSI is of 7 November 2025. What became of HTS after the UN's removal of February 2026 was not found.
UK-TA2000
GB
Proscription under the Terrorism Act 2000
2026-04-30
Organisations concerned in terrorism (s.3(4)–(5C)), which commit, prepare, promote or encourage it, glorification included, or are otherwise concerned in it.
5
uk-home-secretary
Home Secretary
3
applicant
decider
publisher
uk-parliament
both Houses of Parliament
1
decider
uk-poac
Proscribed Organisations Appeal Commission
1
review
uk-court-of-appeal
Court of Appeal
1
review
uk-high-court
High Court
1
review
5
uk-ta-2000
Terrorism Act 2000, s.3 and Schedule 2, in force 19 February 2001
2000
certain
3
S47
S49c
S74

2001-02-19

uk-si-2006-2299
SI 2006/2299, applications for deproscription, in force 20 September 2006
2006-08-22
certain
1
S48
It revoked SI 2001/107, in force from 19 February 2001.
2006-09-20

uk-si-2001-107
SI 2001/107, applications for deproscription
2001-01-20
certain
1
LAW-SI-2001-107
Revoked by SI 2006/2299. It let an application be made at any time.
2001-02-19
2006-09-19
uk-ta-2006
Terrorism Act 2006, s.21 (glorification) and s.22 (name changes)
2006-03-30
likely
1
LAW-TA2006
Day of assent and of entry into force of these sections are general knowledge.
2006-04-13

uk-ctbs-2019
Counter-Terrorism and Border Security Act 2019
2019
likely
2
S49b
GK
It brought in s.12(1A), images in s.13 and wider reach abroad.


1
proscription
Proscription
proscription
7
uk-proscription
Proscription by order
listing
2001-02-19/..
2
none
ended
in-force
1
Home Secretary
the Home Secretary by order approved by both Houses (affirmative, s.123(4))
belief that the organisation is concerned in terrorism, then discretion and proportionality, with advice of the Proscription Review Group
the Secretary of State believes that the organisation is concerned in terrorism; then discretion and proportionality
7
advice of the Proscription Review Group
written statement
draft order laid
approval by the Commons
approval by the Lords
order made
in force
statutory instrument; Schedule 2 at legislation.gov.uk; list of the Home Office
on the day the order names, usually the day after it is made
none; no fixed expiry and no statutory review
0
order under s.3(3)(b) on application, appeal or own motion; quashing by a court
if a House does not approve the draft no order can be made
uk-ta-2000
certain
3
S47
S47b
S49c
uk-name-order
Name order, by which an alias is added (s.3(6))
amendment
2006-04-13/..
2
none
in-force

1
Home Secretary
Home Secretary
the organisation operates under another name, or is for all practical purposes the same
belief of the Secretary of State
0
statutory instrument, laid after making
on the day the order names; in 2014 the day after it was laid

0
order under s.3(8)

uk-ta-2006
certain
3
LAW-TA2006
LAW-SI-2014-1612
S44
uk-name-order-revocation
Revocation of a name order (s.3(8))
revocation
2006-04-13/..
1
in-force
ended
3
Home Secretary
the organisation
any person affected
the Home Secretary by order (negative procedure)


4
decision announced
order made
laid before Parliament
in force after a fixed delay unless annulled
statutory instrument; written statement
after a fixed delay, in 2025 on the 21st day after laying
in force after a fixed delay, in 2025 on the 21st day after laying
1
uk-name-order-21-days
Entry into force of the revocation
laid
in-force
P21D
the order's own terms in 2025
likely
1
S44b
a fresh name order, or proscription in the organisation's own name
appeal to the Proscribed Organisations Appeal Commission where an application was refused
uk-ta-2006
likely
3
S44
S44b
LAW-TA2006
uk-deproscription
Deproscription by order
delisting
2001-02-19/..
2
in-force
held-unlawful
ended
3
the organisation
any person affected
Home Secretary
the Home Secretary by order; where the Proscribed Organisations Appeal Commission allows an appeal the order must be laid
the organisation is no longer concerned in terrorism, or proscription is no longer proportionate
that of proscription, at the time of the decision
6
application in writing with grounds
decision
draft order laid
approval by both Houses
order made
in force
statutory instrument; Schedule 2
on the day the order names, usually the day after it is made
application decided within 90 days; it may be made at any time
2
uk-90-days
Decision on the application
filed
decided
P90D
SI 2006/2299
certain
2
LAW-EWHC-2013
S48
uk-poac-42-days
Appeal to the Proscribed Organisations Appeal Commission
refused
appealed
P42D
rules of the Commission
likely
1
LAW-POAC
a fresh order
appeal to the Proscribed Organisations Appeal Commission within 42 days, then on law to the Court of Appeal; judicial review
uk-ta-2000
certain
4
S46
S48
S49
LAW-EWHC-2013
uk-poac-ruling
Judgment of the Proscribed Organisations Appeal Commission or the Court of Appeal on a refusal
ruling
2001-02-19/..
2
in-force
held-unlawful

2
the applicant
the Secretary of State on appeal
uk-poac
the refusal was flawed in the light of the principles of judicial review (s.5(3))

5
notice of appeal
hearing (open and closed)
judgment
permission to appeal
order laid
open judgment
the ban stands until the order that the Home Secretary must then lay is in force; meanwhile held unlawful, measure in force
42 days to appeal to the Commission
0

a fresh application for deproscription
uk-ta-2000
likely
4
S48
S45
LAW-POAC
GK
uk-high-court-ruling
Judicial review of the decision to proscribe
ruling
2001-02-19/..
2
in-force
held-unlawful

2
a person affected
the Secretary of State on appeal
High Court, then Court of Appeal and Supreme Court


7
claim
permission
interim relief asked
hearing
judgment
relief
appeal
open judgment
as the court orders; in February 2026 the ban was held unlawful and left in force
three months to claim
0
judgment on appeal

uk-ta-2000
likely
4
S49
S49c
LAW-EWHC-2013
GK
uk-quashing
Quashing of a proscription by a court
annulment
2001-02-19/..
2
in-force
held-unlawful
ended
1
a person affected
uk-high-court


0

with the quashing order, not with the judgment that holds the ban unlawful

0
judgment on appeal; a fresh order

uk-ta-2000
likely
2
S49
GK
14
uk-s11
membership
crime
Terrorism Act 2000 s.11
Belonging or professing to belong to a proscribed organisation
up to 14 years (as last verified; 10 years in earlier texts, to be verified)
anyone
United Kingdom, and abroad

2001-02-19/..
certain
2
S49b
S47


uk-s12-support
support
crime
Terrorism Act 2000 s.12(1)
Inviting support for a proscribed organisation
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2001-02-19/..
certain
2
S49b
S47


uk-s12-expression
expression
crime
Terrorism Act 2000 s.12(1A)
Reckless expression of an opinion that supports a proscribed organisation
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2019-04-12/..
likely
2
S49b
GK
Inserted in 2019; the day it came into force is general knowledge.
uk-ctbs-2019
uk-s12-meetings
meetings
crime
Terrorism Act 2000 s.12(2), (3)
Arranging or addressing meetings in connection with a proscribed organisation
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2001-02-19/..
certain
2
S49b
S47


uk-s15-18-financing
financing
crime
Terrorism Act 2000 s.15–18
Fundraising, use and possession of property, funding arrangements and money laundering
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2001-02-19/..
likely
2
S49b
GK


uk-s15-17-funds-to
funds-to
crime
Terrorism Act 2000 s.15–17
Providing money, or entering into funding arrangements, for a proscribed organisation
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2001-02-19/..
likely
2
S49b
GK


uk-s13
symbols
crime
Terrorism Act 2000 s.13
Clothing, articles and images of a proscribed organisation in public
up to 6 months, summary (as last verified)
anyone
United Kingdom

2001-02-19/..
certain
2
S49b
S47
Publishing an image of such an article was added in 2019.

uk-s19
disclosure
crime
Terrorism Act 2000 s.19
Failing to disclose

anyone the section binds
United Kingdom

2001-02-19/..
likely
1
GK


uk-s21a
disclosure
crime
Terrorism Act 2000 s.21A
Failing to disclose, in the regulated sector

regulated sector
United Kingdom


likely
1
GK


uk-forfeiture
forfeiture
civil-liability
Terrorism Act 2000 s.14, 23; Anti-terrorism, Crime and Security Act 2001 Sch. 1
The organisation's resources are terrorist property and can be forfeited

holders of the property
United Kingdom


likely
1
GK


uk-s12-recruitment
recruitment
crime
Terrorism Act 2000 s.12(1), s.11
Inviting others to join is inviting support
up to 14 years (as last verified)
anyone
United Kingdom, and abroad

2001-02-19/..
likely
1
GK


uk-contact
contact
none-as-such
Terrorism Act 2000 s.12(2)–(4)
Contact as such is no offence; arranging, managing or addressing a meeting is, with a defence for private meetings addressed without support in mind

anyone


2001-02-19/..
likely
1
GK


uk-ta-no-freeze
asset-freeze
none-as-such
Terrorism Act 2000
Proscription is no asset freeze; property can be seized and forfeited as terrorist property, and a freeze needs a designation under UK-CT, UK-ICT, UK-ISIL or UK-AFG

anyone


2001-02-19/..
likely
1
GK


uk-ta-no-entry-ban
entry-ban
none-as-such
Terrorism Act 2000
No entry ban follows by itself; immigration decisions may rest on it

foreign nationals


2001-02-19/..
likely
1
GK


3
uk-consent
Consent and disclosure
Terrorism Act 2000 s.21ZA–21ZC
2
financing
funds-to
0
1
any
0
Defence for dealings disclosed to, and consented to by, the authorities
1
disclosure and consent in the single case

likely
1
GK

uk-s12-private-meeting
Defence for private meetings
Terrorism Act 2000 s.12(4)
1
meetings
0
1
any
0
Whoever arranges a private meeting that a member addresses has a defence if there was no reasonable cause to believe that the address would support the organisation
2
private meeting
no reasonable cause to believe that the address would support the organisation
2001-02-19/..
likely
1
GK

uk-s10-immunity
Immunity for applications and appeals
Terrorism Act 2000 s.10
3
membership
support
financing
0
1
any
0
What is said or done in an application for deproscription, an appeal or proceedings on it cannot be used as evidence of an offence under the main provisions
1
proceedings on deproscription only
2001-02-19/..
likely
1
GK

3
uk-s19-disclosure
anyone who in trade, profession, business or employment comes to believe or suspect a funding offence
Disclose it to the police or the National Crime Agency
Terrorism Act 2000 s.19
as soon as reasonably practicable

2001-02-19/..
likely
1
GK

uk-s21a-disclosure
the regulated sector
Disclose knowledge, suspicion or reasonable grounds for it
Terrorism Act 2000 s.21A
as soon as practicable


likely
1
GK

uk-order-after-appeal
Home Secretary
Lay a draft order, or make an order, that removes the organisation once the Commission has allowed an appeal
Terrorism Act 2000 s.5(4), (5)
as soon as is reasonably practicable

2001-02-19/..
likely
3
S48
S49
GK

4
uk-deproscription-application
Application for deproscription
the organisation, or any person affected
Home Secretary
decided within 90 days
Terrorism Act 2000 s.4; SI 2006/2299
2001-02-19/..
certain
3
S48
LAW-SI-2001-107
LAW-EWHC-2013
uk-poac-appeal
Appeal against refusal
the applicant
Proscribed Organisations Appeal Commission, then on law the Court of Appeal
42 days from the refusal
Terrorism Act 2000 s.5, 6
2001-02-19/..
certain
3
S48
S49
LAW-POAC
uk-s7-appeal
Appeal against a conviction between refusal and success
the convicted person
criminal courts

Terrorism Act 2000 s.7
2001-02-19/..
certain
2
S48
S49
uk-judicial-review
Judicial review, open beside the appeal to the Commission (EWCA Civ 1311 of 2025)
a person affected
High Court
three months to claim

[2001-02-19..2025]/..
certain
2
S49
S49c
0
1
partly
Draft orders, written statements, debates, judgments and most court hearings are public. Applications for deproscription and the work of the Proscription Review Group are not; the Commission may sit in closed session for secret material. An application can be pending without anybody outside knowing.
3
S44
S47b
LAW-POAC
1
An organisation is proscribed when it is listed in Schedule 2 or operates under the same name as one listed. A name order (s.3(6)) adds another name where the listed organisation operates under it or an organisation is for all practical purposes the same. Without such an order the sameness can still be proved in court (s.3(9)). Splinter groups and parts with another name are not reached by themselves.
Terrorism Act 2000 s.3(1)(b), (6)–(9)
certain
2
LAW-TA2006
S49c
11
A proscription has no fixed expiry and no review cycle laid down by statute.
An organisation can be proscribed in its own name or as another name of one already proscribed. The end of a name order does not end the proscription of the organisation itself.
There is no general humanitarian exemption. Besides consent and disclosure there is guidance for prosecutors.
Reach abroad rests on the Terrorism Act 2006 s.17 and the Act of 2019 for the main offences; since when for each is not recorded.
The Taliban are not proscribed.
Schedule 2 at legislation.gov.uk carries every insertion with its commentary. There are no ids.
Penalties are those of the last verification. Earlier maxima were not checked.
The delay of 21 days for the revocation of a name order in 2025 is computed and rests on one copy. In 2014 a name order came into force the day after it was laid.
A press report that an organisation was "removed on Tuesday" gives the day of the announcement. The offences ended with the order in force.
The judgment of 13 February 2026 did not suspend the ban on Palestine Action, as some sources say; it was left in force.
TTP (January 2011) and the Haqqani Network (March 2015) are proscribed; the Irish Republican Army has stood in Schedule 2 from the first day.
UN-1267
UN
ISIL (Da'esh) and Al-Qaida
2026-04-30
Individuals, groups, undertakings and entities associated with ISIL or Al-Qaida by financing, planning, facilitating, recruiting, supplying arms or otherwise supporting them, or owned or controlled by such.
4
un-1267-committee
Security Council Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)
3
decider
keeper
publisher
un-security-council
United Nations Security Council
1
decider
un-member-state
any Member State
1
applicant
un-ombudsperson
Office of the Ombudsperson
1
review
16
un-1267
Resolution 1267 (1999), freeze and flight ban in force 30 days later
1999-10-15
certain
1
S40b
The flight ban and the freeze it imposed began on 14 November 1999.
1999-10-15

un-1333
Resolution 1333 (2000), extension to bin Laden and Al-Qaida
2000-12-19
certain
2
S40b
S56c



un-1390
Resolution 1390 (2002)
2002-01-16
certain
1
S40



un-1452
Resolution 1452 (2002), exemptions for expenses
2002
likely
2
S38
S39a



un-1904
Resolution 1904 (2009), Ombudsperson
2009-12-17
certain
1
S40
Before it, from resolution 1730 (2006) on, petitions went to the Focal Point.


un-1989
Resolution 1989 (2011), list of Al-Qaida after the Taliban were split off
2011-06-17
certain
2
S40
S41a



un-2253
Resolution 2253 (2015), ISIL added
2015-12-17
certain
1
S40



un-2368
Resolution 2368 (2017)
2017-07-20
certain
1
S40



un-2610
Resolution 2610 (2021)
2021-12-17
certain
1
S40



un-2664-act
Resolution 2664 (2022), humanitarian carve-out from asset freezes
2022-12-09
certain
3
S38
S39a
S51b



un-2734
Resolution 2734 (2024), governing; mandates of the Ombudsperson and the Monitoring Team to June 2027
2024-06-10
certain
1
S40



un-2761
Resolution 2761 (2024), which continued the carve-out without end date
2024-12-06
certain
1
S38



un-2799
Resolution 2799 (2025), which removed two individuals outright
2025-11-06
certain
1
S34



un-1730
Resolution 1730 (2006), Focal Point for petitions
2006-12-19
certain
2
LAW-UN-1267-G
LAW-UN-2744
For this list replaced by the Ombudsperson of resolution 1904.


un-2083
Resolution 2083 (2012), annex II of which orders the Ombudsperson's procedure
2012
certain
1
LAW-UN-2083



un-1822
Resolution 1822 (2008), review of all names and yearly reviews after it
2008-06-30
certain
1
LAW-UN-1267-G



1
listing
Entry in the ISIL (Da'esh) and Al-Qaida list
listing
10
un-1267-listing
Listing by the Committee
listing
1999-10-15/..
2
none
ended
in-force
2
a Member State with a statement of case
the Security Council
the Committee of all 15 Council members, by consensus; the Council itself by resolution
reasonable basis; neither conviction nor charge is required
reasonable basis to believe; no conviction or charge
6
proposal with statement of case
circulation to the members
ten working days without objection
entry
press release and narrative summary
notice to the states concerned
the list, a press release and a narrative summary of reasons
with the decision of the Committee, the day shown as LISTED_ON
ten working days without objection
0
removal by the Committee, on petition to the Ombudsperson or on request of a state, or by the Council
the proposal lapses with an objection; the state may bring it again or go to the Council
un-1267
likely
4
OS:UN-SCISIL
S34
S43
GK
un-1267-amendment
Amendment of an entry, by which aliases are added
amendment
1999-10-15/..
2
none
in-force

2
a Member State
the Committee
the Committee


4
request with new names or identifiers
circulation
decision
new version of the entry
the list; the entry's dates of update
with the decision; the status does not change

0


un-1267
certain
1
S42
un-1267-delisting-ombudsperson
Removal through the Ombudsperson
delisting
2009-12-17/..
1
in-force
ended
2
the listed party
in person or through counsel
the Committee; a recommendation to delist stands unless the Committee decides otherwise by consensus or the question goes to the Council

the Ombudsperson asks whether sufficient information gives a reasonable and credible basis for the listing today
6
petition, checked for admissibility
information gathering, four months and once two more
dialogue with the party, two months and once two more
report with recommendation
review by the Committee
decision or 60 days' silence
press release and list; the report stays confidential
60 days after the Committee has finished its review of a report that recommends removal, unless it decides by consensus to keep the entry or a member asks for the Council
four months (and two more) of information gathering, two months (and two more) of dialogue, then report; effect 60 days after the Committee finishes its review
3
un-1267-gathering
End of the information gathering (two more months possible)
admitted
heard
P4M
annex II of the governing resolution
certain
2
S40
LAW-UN-2083
un-1267-dialogue
End of the dialogue (two more months possible)
heard
decided
P2M
annex II of the governing resolution
certain
2
S40
LAW-UN-2083
un-1267-reverse-consensus
Removal unless the Committee keeps the entry by consensus, counted from the end of its review
decided
in-force
P60D
annex II of the governing resolution
likely
2
S40
LAW-UN-2083
a fresh listing by the Committee
the party is told the reasons and may petition again with additional material; a state may ask in its place
un-1904
likely
3
S40
LAW-UN-2083
GK
un-1267-delisting-state
Removal on request of a state
delisting
1999-10-15/..
1
in-force
ended
2
a Member State
the designating state
the Committee


4
request
circulation
no objection or 60 days
list updated
press release and list
with the decision, or after 60 days where the designating state itself asks and no consensus keeps the entry
60 days unless there is consensus to keep the entry, where the designating state asks
1
un-1267-designating-state
Removal unless kept by consensus where the designating state asks
filed
decided
P60D

likely
1
GK
a fresh listing by the Committee
the state may ask again or bring the question to the Council
un-1267
likely
1
GK
un-1267-delisting-2734
Removal on request of a state under resolution 2734 ¶75
delisting
2024-06-10/..
1
in-force
ended
1
a Member State
the Committee; approved where no member objects and none asks to send the matter to the Council


4
request of a state
note of the Committee
time without objection
removal and press release
press release and list
with the decision of the Committee

0
a fresh listing by the Committee

un-2734
likely
1
S35b
un-1267-delisting-council
Removal by resolution of the Security Council
delisting
1999-10-15/..
1
in-force
ended
1
Security Council
Security Council


0
the resolution, then the list
with the adoption of the resolution

0
a fresh listing by the Committee or the Council

un-1267
certain
1
S34
un-1267-review
Review of entries, which leaves a mark and does not change the status
review
2008-12-09/..
1
in-force

1
the Committee
the Committee


3
review by the members and the Monitoring Team
conclusion
mark in the entry
a mark in the entry, such as "Review pursuant to resolution 2368 (2017) was concluded on …"
the conclusion leaves the status as it was
yearly and every three years
0


un-1822
certain
2
S42
LAW-UN-1267-G
un-1267-delisting-focal-point
Removal on petition to the Focal Point, before the Ombudsperson
delisting
2006-12-19/2009-12-16
1
in-force
ended
1
the listed party
the Committee


4
petition to the Focal Point
consultation of the states concerned
recommendation of a member
decision
press release and list

none recorded
0
a fresh listing by the Committee
a new petition with additional material
un-1730
certain
2
LAW-UN-1267-G
LAW-UN-2744
un-1267-split
Move of the Taliban entries to a list of their own
law
2011-06-17
1
in-force
ended
1
Security Council
Security Council, by resolutions 1988 and 1989 (2011)


0
the resolutions; the list under new ids
on adoption; the measures went on under UN-1988 without a gap

0


un-1989
certain
1
S41a
un-1267-resolution
Resolution that creates, extends or restates the measures
law
1999-10-15/..
0

1
Security Council
Security Council


0
the resolution
on adoption unless it says otherwise; it lists nobody by itself unless it names them

0


un-1267
certain
2
S40
S40b
7
un-1267-asset-freeze
asset-freeze
prohibition
operative ¶1(a) of the governing resolution, now 2734 (2024)
Funds and other assets of listed parties are frozen

states, and those they bind by their own law
every state

1999-11-14/..
certain
3
OS:UN-SCISIL
S40
S40b
The resolutions of 1999 and 2000 froze the assets of the Taliban and of bin Laden and his associates; the measure as it stands now goes back to resolution 1390.

un-1267-funds-to
funds-to
prohibition
operative ¶1(a) of the governing resolution, now 2734 (2024)
No funds or assets may be made available to listed parties

states, and those they bind by their own law
every state

1999-11-14/..
certain
3
OS:UN-SCISIL
S40
S40b


un-1267-travel-ban
travel-ban
prohibition
operative ¶1(b) of the governing resolution, now 2734 (2024)
Listed individuals may not enter or pass through any state

states
every state

[1999-10-15..2002-01-16]/..
likely
3
OS:UN-SCISIL
S40
GK
Resolution 1267 of 1999 banned flights of aircraft, not journeys of persons; the ban on travel of listed persons is that of resolution 1390 of 2002, or of a resolution before it.

un-1267-arms-ban
arms-ban
prohibition
operative ¶1(c) of the governing resolution, now 2734 (2024)
No arms may be supplied to listed parties

states
every state

[1999-10-15..2002-01-16]/..
likely
3
OS:UN-SCISIL
S40
GK


un-1267-no-crime
membership
none-as-such
operative ¶1 of the governing resolution, now 2734 (2024)
Listing makes nothing a crime by itself; states legislate

anyone


1999-10-15/..
certain
1
OS:UN-SCISIL


un-1267-services
services
prohibition
operative ¶1(a) of the governing resolution, now 2734 (2024)
Economic resources too may not be made available; services count where they are such a resource

states, and those they bind by their own law
every state

1999-11-14/..
likely
1
GK


un-1267-recruitment
recruitment
none-as-such
criteria of listing
Recruiting for a listed party is a ground on which somebody can be listed; the listing itself makes it no crime

anyone


1999-10-15/..
likely
1
S40


4
un-2664
Standing humanitarian carve-out, first for two years
Resolution 2664 (2022) ¶1
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers the resolution lists
3
only these providers: the United Nations with its programmes, funds, agencies and related organisations; international organisations; humanitarian organisations with observer status in the General Assembly and their members; bilaterally or multilaterally funded NGOs that take part in UN response plans, appeals or clusters; their employees, grantees, subsidiaries and implementing partners; others a Committee adds
the asset freeze only, neither travel ban nor arms embargo
providers use reasonable efforts to minimise benefit to listed parties
2022-12-09/2024-12-05
certain
3
S38
S39a
LAW-UN-2664
un-2664-act
un-2664-continued
Standing humanitarian carve-out, without end date
Resolution 2664 (2022) ¶1, continued by resolution 2761 (2024)
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers resolution 2664 lists
3
only these providers: the United Nations with its programmes, funds, agencies and related organisations; international organisations; humanitarian organisations with observer status in the General Assembly and their members; bilaterally or multilaterally funded NGOs that take part in UN response plans, appeals or clusters; their employees, grantees, subsidiaries and implementing partners; others a Committee adds
the asset freeze only, neither travel ban nor arms embargo
providers use reasonable efforts to minimise benefit to listed parties
2024-12-06/..
certain
3
S38
S39a
LAW-UN-2664
un-2761
un-1452-expenses
Basic and extraordinary expenses
Resolution 1452 (2002)
2
asset-freeze
funds-to
0
1
any
0
Funds for basic or extraordinary expenses of a listed party
2
case by case
basic expenses: notice to the Committee, which may object; extraordinary expenses: its approval
2002/..
likely
2
LAW-UN-1267-G
GK
un-1452
un-1267-travel
Travel exemption
decision of the Committee
1
travel-ban
0
1
any
0
Single journeys of listed individuals
1
case by case

likely
1
LAW-UN-1267-G

2
un-1267-implement
Member States
Freeze without delay, deny entry and transit, prevent supply of arms, and make breaches punishable by their own law
operative ¶1 of the governing resolution; Charter of the United Nations art. 25, 41, 103
without delay

1999-11-14/..
likely
2
S40
GK

un-1267-notify
the Committee's secretariat and the states notified
Tell the listed party, or the state where it is believed to be, of the listing, its reasons and the way to petition
resolutions 1735 (2006) and 1822 (2008), now 2734 (2024)



likely
1
GK

3
un-ombudsperson-petition
Petition to the Ombudsperson
the listed party
Ombudsperson, then the Committee
four months (and two more), two months (and two more), 60 days
Resolution 1904 (2009), now 2734 (2024)
2009-12-17/..
certain
2
S40
LAW-UN-2083
un-1267-state-request
Request for removal by a state
any Member State
the Committee
60 days where the designating state asks

1999-10-15/..
likely
1
GK
un-1267-no-court
No court of the United Nations reviews a listing; national and regional courts review the acts that carry it out
the listed party
courts of the state or union that applies the listing (Kadi, C-402/05 P, for the European Union)


1999-10-15/..
likely
1
GK
2
un-1267-yearly-review
review
Review of entries
Entries are reviewed at least every three years, those of deceased persons, defunct entities and entries without identifiers each year. A review leaves a mark, the listing stands.
1
P3Y


2017-07-20/..
resolution 2368 (2017) and those after it
likely
3
S42
LAW-UN-1267-G
GK
un-1267-mandates
mandate
Mandates of the Ombudsperson and the Monitoring Team
Resolution 2734 of 10 June 2024 prolonged both by 36 months. The listings do not depend on them.


2027-06
2024-06-10/..
Resolution 2734 (2024)
certain
1
S40
1
not-public
The Committee meets in closed sessions unless it decides otherwise; proposals, petitions to the Ombudsperson and objections stay confidential. What becomes public is the result, by press release and a new version of the list, and the fact that a review was concluded, as a mark in the entry. A pending request is therefore known here only where a state or the press speaks of it.
3
LAW-UN-1267-G
LAW-UN-1988-G
S42
1
An alias stands inside the entry and shares its fate, as HTS did in QDe.137. What belongs to, or is controlled by, a listed party falls under the freeze; a cell, affiliate, splinter group or derivative is not listed with its parent but can be listed for it.
Resolution 2734 (2024), criteria of listing
likely
3
S40
S42
S43
7
Ids are QDi for individuals and QDe for entities. Aliases are added as amendments of one entry. HTS was an alias inside QDe.137, never an entry of its own.
Removed entries vanish from the file. Their history needs press releases or archived copies.
Taliban entries stood on this list until the split of 17 June 2011, see UN-1988.
National lists that follow the UN list lag by anything from hours to years.
Resolution 2799 of 6 November 2025 removed two persons, not HTS; reports that say so are wrong.
The carve-out of resolution 2664 had an end for this regime alone (9 December 2024); resolution 2761 of 6 December 2024 took it away before it came. There was no gap.
The paragraph number of the route by which QDe.137 left (¶75 of resolution 2734) rests on one press report.
UN-1988
UN
Persons and entities associated with the Taliban
2026-04-30
Individuals, groups, undertakings and entities designated as Taliban before the split of 2011, and others associated with the Taliban in constituting a threat to the peace, stability and security of Afghanistan. The movement itself has no entry.
4
un-1988-committee
Security Council Committee pursuant to resolution 1988 (2011)
3
decider
keeper
publisher
un-security-council
United Nations Security Council
1
decider
un-member-state
any Member State
1
applicant
un-focal-point
Focal Point for De-listing
1
review
11
un-1267
Resolution 1267 (1999)
1999-10-15
certain
1
S40b



un-1988
Resolution 1988 (2011), which split the Taliban off the 1267 list
2011-06-17
certain
1
S41a



un-2082
Resolution 2082 (2012)
2012
certain
2
S36
S37



un-2160
Resolution 2160 (2014)
2014
certain
2
S36
S37



un-2255
Resolution 2255 (2015), the measures now in force
2015-12-21
certain
1
S41



un-2615-act
Resolution 2615 (2021), humanitarian exception for Afghanistan
2021-12-22
certain
1
S61a



un-2664-act
Resolution 2664 (2022), humanitarian carve-out from asset freezes
2022-12-09
certain
1
S51b



un-2716
Resolution 2716 (2023), mandate of the Monitoring Team
2023
certain
2
S36
S37



un-2744
Resolution 2744 (2024), procedure of the Focal Point
2024-07-19
certain
2
S39
LAW-UN-2744
The text applies to petitions filed on or after its adoption; the Secretariat says the new procedure begins once the new Focal Point is appointed.


un-2763
Resolution 2763 (2024), mandate of the Monitoring Team for 14 months
2024-12-13
certain
1
S37



un-2816
Resolution 2816 (2026), mandate of the Monitoring Team to 2027-02-17
2026-02-12
certain
1
S36



1
listing
Entry in the 1988 list
listing
8
un-1988-listing
Listing by the Committee
listing
2011-06-17/..
2
none
ended
in-force
1
a Member State
the Committee, by consensus or no objection, after consulting Afghanistan, UNAMA and the state of residence
associated with the Taliban in constituting a threat to the peace, stability and security of Afghanistan
a detailed statement of case; neither conviction nor charge is required
5
proposal with statement of case
consultation of Afghanistan and others
time without objection
entry and narrative summary
notice to the states concerned
the list, a press release and a narrative summary
with the decision of the Committee, the day shown as LISTED_ON

0
removal by the Committee
the state may bring the proposal again
un-1988
likely
1
S41a
un-1988-delisting
Removal by the Committee
delisting
2011-06-17/..
1
in-force
ended
3
a Member State
the listed party through the Focal Point
the Security Council
the Committee
reconciliation, death or unidentifiable person, among others; the Monitoring Team reports such cases every six months

4
request of a state or petition to the Focal Point
consultation
decision
list updated
press release and list
with the decision of the Committee
none fixed
0
a fresh listing by the Committee
a new petition with additional material; a state may ask in the party's place; there is no Ombudsperson for this list
un-1988
certain
2
S39
S41a
un-1988-amendment
Amendment of an entry, names and identity documents
amendment
2011-06-17/..
1
in-force

3
a Member State
the Committee
the Monitoring Team
the Committee


0
the list; the entry's dates of update
with the decision; the status does not change

0


un-1988
certain
1
S42
un-1988-review
Review of entries
review
2011-06-17/..
1
in-force

1
the Committee
the Committee, on lists the Monitoring Team circulates every six months (reconciled, without identifiers, reportedly deceased or defunct)


0

a mark in the entry; the status does not change
regular; no interval is fixed but for the Team's lists
0


un-1988
certain
2
S41a
LAW-UN-2744
un-1988-split
Take-over of the Taliban entries of the 1267 list
law
2011-06-17
1
none
in-force
1
Security Council
Security Council, by resolutions 1988 and 1989 (2011)


0

on adoption, without a gap

0


un-1988
certain
1
S41a
un-1988-mandate
Renewal of the Monitoring Team's mandate
renewal
2011-06-17/..
0

1
Security Council
Security Council, by resolution


0
the resolution
the mandate goes on; no listing depends on it

0


un-1988
certain
2
S36
S37
un-1988-delisting-council
Removal by resolution of the Security Council

2011-06-17/..
1
in-force
ended
1
Security Council
Security Council


0

with the adoption of the resolution

0


un-1988
likely
1
GK
un-1988-resolution
Resolution that restates the measures or makes an exception
law
2011-06-17/..
0

1
Security Council
Security Council


0
the resolution
on adoption; it lists nobody by itself

0


un-1988
certain
2
S41
S61a
5
un-1988-asset-freeze
asset-freeze
prohibition
Resolution 2255 (2015) ¶1(a); before it resolution 1988 (2011)
Funds and other assets of listed persons and entities are frozen

states, and those they bind by their own law
every state

2011-06-17/..
certain
2
S41
S41a


un-1988-funds-to
funds-to
prohibition
Resolution 2255 (2015) ¶1(a); before it resolution 1988 (2011)
No funds or assets may be made available to listed persons and entities

states, and those they bind by their own law
every state

2011-06-17/..
certain
2
S41
S41a


un-1988-travel-ban
travel-ban
prohibition
Resolution 2255 (2015) ¶1(b); before it resolution 1988 (2011)
Listed individuals may not enter or pass through any state

states
every state

2011-06-17/..
certain
2
S41
S41a


un-1988-arms-ban
arms-ban
prohibition
Resolution 2255 (2015) ¶1(c); before it resolution 1988 (2011)
No arms may be supplied to listed persons and entities

states
every state

2011-06-17/..
certain
2
S41
S41a


un-1988-no-crime
membership
none-as-such
Resolution 2255 (2015) ¶1
Listing brings a freeze, a travel ban and an arms ban addressed to states; it makes nothing a crime by itself

anyone


2011-06-17/..
certain
1
S41


5
un-2615
Humanitarian exception for Afghanistan
Resolution 2615 (2021) ¶1
2
asset-freeze
funds-to
1
AF
1
any
0
Humanitarian assistance and other activities that support basic human needs in Afghanistan are no violation of resolution 2255 ¶1(a); payments necessary for them are permitted
3
Afghanistan only
the asset freeze only, neither travel ban nor arms ban
providers use reasonable efforts to limit benefit to listed persons and entities
2021-12-22/..
certain
3
S61a
S51b
LAW-UN-2664
un-2615-act
un-2664
Standing humanitarian carve-out
Resolution 2664 (2022) ¶1
2
asset-freeze
funds-to
0
3
un-agency
international-organisation
ngo
0
Funds, goods and services needed for humanitarian assistance and basic human needs, by the categories of providers the resolution lists; resolution 2615 ¶1 stays in effect beside it
3
only these providers: the United Nations with its programmes, funds, agencies and related organisations; international organisations; humanitarian organisations with observer status in the General Assembly and their members; bilaterally or multilaterally funded NGOs that take part in UN response plans, appeals or clusters; their employees, grantees, subsidiaries and implementing partners; others a Committee adds
the asset freeze only, neither travel ban nor arms ban
providers use reasonable efforts to minimise benefit to listed parties
2022-12-09/..
certain
4
S38
S39a
S51b
LAW-UN-2664
un-2664-act
un-1988-expenses
Basic and extraordinary expenses
Resolution 1452 (2002)
2
asset-freeze
funds-to
0
1
any
0
Funds for basic or extraordinary expenses of a listed party
1
case by case

likely
1
GK

un-1988-travel
Travel exemption
decision of the Committee
1
travel-ban
0
1
any
0
Single journeys of listed individuals
1
case by case

likely
1
GK

un-1988-group-travel
Group travel exemption for a set of Taliban officials
decision of the Committee
1
travel-ban
0
1
any
0
Journeys of the officials named in it. It lapsed in August 2022 and was not renewed, nor in February 2026; since when it had run is not recorded
1
only the officials named
[2011-06-17..2022-08]/2022-08
likely
2
GK
S36

3
un-1988-implement
Member States
Freeze without delay, deny entry and transit, prevent supply of arms
Resolution 2255 (2015) ¶1; before it resolution 1988 (2011)
without delay

2011-06-17/..
likely
2
S41
S41a

un-1988-notify
states notified of a listing or removal
Tell the person or entity concerned in good time
Resolution 1988 (2011) ¶24


2011-06-17/..
likely
1
S41a

un-2615-reporting
humanitarian providers that rely on resolution 2615
Use reasonable efforts to limit benefit, by payment or diversion, to listed persons and entities
Resolution 2615 (2021)


2021-12-22/..
certain
1
S61a

2
un-focal-point-petition
Petition for removal
the listed party
Focal Point, then the Committee; there is no Ombudsperson
none fixed
Resolution 2744 (2024) for petitions filed on or after its adoption
2011-06-17/..
certain
2
S39
S41a
un-1988-state-request
Request for removal by a state
any Member State
the Committee
none fixed

2011-06-17/..
certain
1
S41a
2
un-1988-monitoring-team
mandate
Mandate of the Monitoring Team
Prolonged about once a year, last by resolution 2763 (14 months from December 2024) and resolution 2816 of 12 February 2026. The listings do not depend on it.


2027-02-17
2026-02-12/..
Resolution 2816 (2026)
certain
1
S36
un-1988-six-months
review
The Monitoring Team's lists of entries to look at
Every six months the Team circulates lists of persons reconciled, reportedly deceased, or without identifiers. The listings stand until the Committee decides.
1
P6M


2011-06-17/..
Resolution 1988 (2011) ¶25
certain
2
S41a
LAW-UN-2744
1
not-public
The Committee meets in closed sessions unless it decides otherwise. Requests and objections stay confidential; the result is published by press release and list. A pending request is known here only where a state or the press speaks of it. The mandate of the Monitoring Team is decided in public.
1
LAW-UN-1988-G
1
The entry covers the person or entity it names with its aliases. The movement has no entry, so nothing passes from it; the Haqqani Network has one of its own (TAe.012). What listed parties own or control falls under the freeze.
Resolution 2255 (2015) ¶1(a)
likely
2
S41
S42
6
The list holds individuals (TAi) and entities (TAe) associated with the Taliban, not the Taliban. The file of 2021-01-18 had 135 individuals and 5 entities.
Removal after reconciliation went through the Afghan government and has been moot since 2021.
Entries of before June 2011 carry listing dates under resolution 1267 and were moved here by the split.
Resolution 2816 is sometimes misreported as "resolution 281" of 23 February; it was adopted on 12 February 2026.
That the Security Council "recognised the Taliban as terrorists" is press shorthand; the list file bears out the Kazakh Foreign Ministry, which says that the movement is not listed.
Australia counted 140 entries in December 2025. Current numbers are not recorded here.
US-EO13129
US
Blocking of Taliban property under Executive Order 13129
2026-04-30
The Taliban, whose property the order itself blocked.
2
us-president
President of the United States
1
decider
us-ofac
Office of Foreign Assets Control
1
keeper
2
us-eo-13129
Executive Order 13129
1999-07-04
certain
1
S26
Revoked by Executive Order 13268 on 2 July 2002.

2002-07-01
us-eo-13268-end
Executive Order 13268, which ended the emergency and revoked Executive Order 13129
2002-07-02
certain
1
S25
Published in the Federal Register on 3 July 2002.


1
blocking
Blocking of property
blocking
3
us-eo13129-blocking
Blocking by executive order
listing
1999-07-04/2002-07-01
1
none
in-force
1
President
us-president
national emergency

4
national emergency declared
order signed
report to Congress
Federal Register
Federal Register; message to Congress (House Document 106-90)
with the order
the emergency had to be continued each year (50 U.S.C. §1622(d))
0
revocation by a later order

us-eo-13129
certain
1
S26
us-eo13129-end
Revocation of the order
revocation
2002-07-02
1
in-force
ended
1
President
us-president


0
Federal Register, 3 July 2002
2 July 2002; the Taliban stood under Executive Order 13224 from the same day, without a gap

0
a new order

us-eo-13268-end
certain
1
S25
us-eo13129-continuation
Yearly continuation of the emergency
renewal
1999-07-04/2002-07-01
1
in-force

1
President
us-president


0
Federal Register
the emergency goes on for a year from its anniversary, 4 July

0


us-eo-13129
likely
1
GK
3
us-eo13129-freeze
asset-freeze
prohibition
Executive Order 13129
Property and interests in property of the Taliban in the United States, or held by United States persons, are blocked

United States persons; anyone in the United States
United States; United States persons

1999-07-04/2002-07-01
certain
1
S26

us-eo-13129
us-eo13129-funds-to
funds-to
prohibition
Executive Order 13129
Dealings by United States persons in blocked property, and funds, goods or services for the benefit of the Taliban, were prohibited

United States persons; anyone in the United States
United States; United States persons

1999-07-04/2002-07-01
likely
2
S26
GK


us-eo13129-trade
services
prohibition
Executive Order 13129
Goods, software, technology and services to the territory of Afghanistan under Taliban control, and imports from it, were prohibited

United States persons
United States; United States persons

1999-07-04/2002-07-01
likely
1
GK


1
us-eo13129-humanitarian
Food, medicine and donations to relieve suffering
Executive Order 13129; 50 U.S.C. §1702(b)
2
funds-to
services
1
AF
1
any
0
Articles such as food, clothing and medicine meant to relieve human suffering, within the limits the order set
2
within the order's own terms
which were not seen
1999-07-04/2002-07-01
to-verify
1
GK

1
us-eo13129-report
United States persons that held blocked property
Block and report to OFAC
31 CFR part 501


1999-07-04/2002-07-01
likely
1
LAW-CFR-501-807

1
us-eo13129-petition
Petition for removal
the blocked party
us-ofac
none
31 CFR §501.807
1999-07-04/2002-07-01
likely
1
LAW-CFR-501-807
1
us-eo13129-emergency
continuation
Continuation of the national emergency with respect to the Taliban
Needed each year by 4 July until the emergency was ended in 2002.

1
07-04

1999-07-04/2002-07-01
50 U.S.C. §1622(d)
likely
1
GK
1
public
Executive orders and notices of continuation are published in the Federal Register and sent to Congress. The programme has ended; nothing can be pending under it.
2
S25
S26
1
The order reached the Taliban, entities owned or controlled by them, and the territory of Afghanistan under their control, as determined by the Treasury.
Executive Order 13129
likely
1
GK
2
Replaced on 2 July 2002, when Executive Order 13268 added the Taliban and Mohammed Omar to the annex of Executive Order 13224 (US-SDGT).
It was a programme about a territory and its rulers more than about terrorism; that the Taliban were "designated in 2001" confuses it with Executive Order 13224, which named them only in 2002.
US-FTO
US
Foreign Terrorist Organization
2026-04-30
Foreign organisations, not individuals, that engage in terrorist activity or terrorism or keep the capability and intent, and threaten US nationals or national security.
4
us-secretary-of-state
Secretary of State
3
decider
keeper
publisher
us-congress
Congress
1
decider
us-federal-register
Federal Register
1
publisher
us-dc-circuit
Court of Appeals for the D.C. Circuit
1
review
3
us-ina-219
Immigration and Nationality Act §219, 8 U.S.C. §1189, added by AEDPA of 1996
1996-04-24
certain
2
S29
LAW-AEDPA
Amended in 2001 (Pub. L. 107-56) and in 2004 (Pub. L. 108-458).


us-irtpa-7119
Pub. L. 108-458 §7119, which ended the lapse of designations after two years
2004-12-17
likely
1
S29
It ended the two-year term, and with it redesignation, and brought in the petition and the review after five years. The act passed Congress in December 2004.


us-31-cfr-597
Foreign Terrorist Organizations Sanctions Regulations, 31 CFR part 597

certain
2
LAW-CFR-597
S30



1
listing
Designation
listing
12
us-fto-listing
Designation
listing
1996-04-24/..
2
none
ended
in-force
1
Secretary of State
the Secretary of State, in consultation with the Attorney General and the Secretary of the Treasury
foreign organisation; terrorist activity or terrorism, or capability and intent; threat to US nationals or national security
a finding of the Secretary on an administrative record, classified parts included; set aside by the court where it is arbitrary, without substantial support in the record, or not in accord with procedure
4
administrative record
consultation
classified notice to Congress
publication after seven days
Federal Register, seven days after the notice to Congress; then the table of the State Department and the tag [FTO] in the SDN list
upon publication in the Federal Register (§1189(a)(2)(B)(i)); Treasury may order a freeze from the notice to Congress on (§1189(a)(2)(C))
notice to leaders of Congress seven days before; no term since the amendment of 2004, two years before
0
revocation by the Secretary or by Act of Congress; setting aside by the D.C. Circuit

us-ina-219
certain
2
S29
LAW-AEDPA
us-fto-amendment
Amended designation, by which aliases are added
amendment
1996-04-24/..
2
none
in-force

1
Secretary of State
the Secretary of State (§1189(b)); each amendment has its own publication date


0
Federal Register
upon publication

0


us-ina-219
likely
2
S29
OS:us_state_terrorist_orgs
us-fto-renewal
Redesignation for two more years, without which a designation lapsed
renewal
1996-04-24/2004-12-17
1
in-force

1
Secretary of State
the Secretary of State
the relevant circumstances still exist
as for a first designation
0
Federal Register
at the end of the two years
two years; not sooner than 60 days before their end
0

the designation lapsed; it could be made anew
us-ina-219
likely
2
S29
LAW-AEDPA
us-fto-revocation
Revocation by the Secretary of State
revocation
1996-04-24/..
1
in-force
ended
3
Secretary of State
the organisation by petition
Congress
the Secretary of State (§1189(a)(6)), or an Act of Congress (§1189(a)(5))
changed circumstances, or national security
changed circumstances such as to warrant revocation, or the national security of the United States
5
study, petition, or review after five years
decision of the Secretary
notice to Congress
public inspection
publication in the Federal Register
Federal Register
on the date in the notice, as a rule that of publication; conduct before it stays punishable (§1189(a)(7))
at any time; 180 days where a petition asks for it
0
a fresh designation
judicial review of the refusal within 30 days of its publication; a new petition after two years
us-ina-219
certain
3
S29
LAW-AEDPA
S32
us-fto-review
Mandatory review after five years without one
review
2004-12-17/..
1
in-force

2
Secretary of State
by duty of law
the Secretary of State (§1189(a)(4)(C))
five years without a review on petition or otherwise

0
Federal Register, the determination; the review itself is not announced
the designation stands unless it is revoked
five years
0

the D.C. Circuit does not review the outcome of such a review, but a revocation can be sought by petition
us-ina-219
likely
2
S29
S68
us-fto-set-aside
Setting aside by the court
annulment
1996-04-24/..
2
in-force
held-unlawful
ended
1
the organisation
Court of Appeals for the D.C. Circuit (§1189(c)); no suspensive effect while pending

arbitrary, an abuse of discretion, contrary to constitutional right, beyond statutory authority, without substantial support in the record, or not in accord with procedure
4
petition for review
administrative record
judgment
final order
opinion of the court
only with a final order that sets aside; while the case is pending the designation stands (§1189(c)(4))
30 days from publication
1
us-fto-30-days
Petition for review to the D.C. Circuit
in-force
appealed
P30D
8 U.S.C. §1189(c)(1)
certain
1
S29

petition for revocation once two years have passed
us-ina-219
certain
1
S29
us-fto-petition-rule
Petition for revocation
petition
2004-12-17/..
1
in-force

1
the designated organisation
us-secretary-of-state
circumstances sufficiently different from those on which the designation rested
the petition must show it by evidence
4
petition
classified and unclassified record
determination
publication of the determination
the determination, in the Federal Register

not before two years from the designation or from the last determination; 180 days for the answer
1
us-fto-180-days
Decision on the petition
filed
decided
P180D
8 U.S.C. §1189(a)(4)(B)(iv)
certain
2
S29
S73

judicial review within 30 days of publication; a new petition after two years
us-irtpa-7119
certain
2
S29
S73
us-fto-act-of-congress
Disapproval or revocation by Act of Congress

1996-04-24/..
1
in-force
ended
1
Congress
us-congress


0

on enactment (§1189(a)(2)(B)(ii), (a)(5))

0


us-ina-219
certain
2
S29
LAW-AEDPA
us-fto-ruling
Ruling of the D.C. Circuit that leaves the designation in force
ruling
1996-04-24/..
1
in-force

1
the designated organisation
us-dc-circuit


0

a ruling that sends a case back or sets a time for the Secretary, as in 2012, changes no designation

0


us-ina-219
certain
2
S29
S73
us-fto-list-tag
Tag [FTO] in the SDN list, evidence of a designation published elsewhere
publication
1996-04-24/..
0

1
Office of Foreign Assets Control
Office of Foreign Assets Control, following the notice


0

none of its own; the Federal Register is authentic

0


us-ina-219
likely
1
OS:us_ofac_sdn
us-fto-law
Act of Congress that bears on a designation without making it
law
1996-04-24/..
0

1
Congress
us-congress


0

on enactment; a report asked of the Secretary designates nobody

0


us-ina-219
likely
1
GK
us-fto-lapse
Lapse after two years without redesignation
delisting
1998-04-24/2004-12-17
1
in-force
ended
1
by force of law
nobody; the term ran out


0

two years after the designation took effect

0
a fresh designation

us-ina-219
likely
2
S29
LAW-AEDPA
13
us-2339b-support
support
crime
18 U.S.C. §2339B; definition in §2339A(b)
Knowingly providing material support or resources, such as money, services, training, expert advice, personnel or transport
up to 20 years, life if death results (as last verified; 10 years as first enacted, 15 years in the texts of 2002 and 2009)
persons in or subject to US jurisdiction
United States and abroad (§2339B(d))

1996-04-24/..
likely
2
LAW-2339B
S29
The organisation must be known to be designated, or to engage in terrorism.

us-2339b-funds
funds-to
crime
18 U.S.C. §2339B; definition in §2339A(b)
Money given to the organisation is material support
up to 20 years, life if death results (as last verified; 10 years as first enacted, 15 years in the texts of 2002 and 2009)
persons in or subject to US jurisdiction
United States and abroad (§2339B(d))

1996-04-24/..
likely
1
LAW-2339B


us-2339b-services
services
crime
18 U.S.C. §2339B; definition in §2339A(b)
Services and expert advice to the organisation are material support, coordinated advocacy included (Holder v. Humanitarian Law Project, 2010)
up to 20 years, life if death results (as last verified; 10 years as first enacted, 15 years in the texts of 2002 and 2009)
persons in or subject to US jurisdiction
United States and abroad (§2339B(d))

[1996..2010]/..
likely
2
LAW-2339B
GK


us-2339b-training
training
crime
18 U.S.C. §2339B; definition in §2339A(b)
Training the organisation is material support (Holder v. Humanitarian Law Project, 2010)
up to 20 years, life if death results (as last verified; 10 years as first enacted, 15 years in the texts of 2002 and 2009)
persons in or subject to US jurisdiction
United States and abroad (§2339B(d))

[1996..2010]/..
likely
2
LAW-2339B
GK


us-fto-membership
membership
none-as-such
18 U.S.C. §2339B
Membership by itself is no crime; material support is, and work under the organisation's direction or control counts as personnel

anyone


1996-04-24/..
likely
1
GK


us-fto-contact
contact
none-as-such
18 U.S.C. §2339B; Holder v. Humanitarian Law Project, 2010
Contact is not banned as such; advocacy coordinated with the organisation and training for it are material support

anyone


[1996..2010]/..
likely
1
GK


us-2339b-retain
asset-freeze
duty
18 U.S.C. §2339B(a)(2); 31 CFR part 597
A financial institution that holds or controls funds of the organisation must retain them
civil penalty, the greater of USD 50,000 a violation and twice the amount (text of 2002)
financial institutions
US jurisdiction

1996-04-24/..
likely
2
LAW-2339B
LAW-CFR-597


us-2339b-report
reporting-duty
duty
18 U.S.C. §2339B(a)(2); 31 CFR part 597
A financial institution must report such funds
civil penalty, the greater of USD 50,000 a violation and twice the amount (text of 2002)
financial institutions
US jurisdiction

1996-04-24/..
likely
2
LAW-2339B
LAW-CFR-597

us-31-cfr-597
us-fto-treasury-freeze
asset-freeze
prohibition
8 U.S.C. §1189(a)(2)(C); 31 CFR 597.201(a), (c)
From the notice to Congress on the Treasury may order financial institutions to block the organisation's assets; publication of the designation turns that into the duty to retain and report

US financial institutions
US jurisdiction

1996-04-24/..
certain
2
S29
LAW-CFR-597


us-fto-inadmissible
entry-ban
immigration
8 U.S.C. §1182(a)(3)(B), §1227(a)(4)(B)
Members and representatives are inadmissible and removable

members and representatives who are aliens
United States


likely
1
GK


us-fto-civil-suit
civil-liability
civil-liability
18 U.S.C. §2333(a), (d)
Victims may sue, also those who aided and abetted

anyone
US courts


likely
1
GK


us-2339b-personnel
recruitment
crime
18 U.S.C. §2339B(h); definition in §2339A(b)
Providing personnel, oneself included, to work under the organisation's direction or control; acting wholly independently of it is not
up to 20 years, life if death results (as last verified)
persons in or subject to US jurisdiction
United States and abroad (§2339B(d))

[1996..2010]/..
likely
1
GK


us-fto-secondary
secondary-sanctions
none-as-such
8 U.S.C. §1189
No secondary sanctions on foreign banks follow from this designation; they are a matter of US-SDGT

foreign financial institutions


1996-04-24/..
likely
1
GK


3
us-fto-medicine
Medicine and religious materials
18 U.S.C. §2339A(b)
3
support
funds-to
services
0
1
any
0
Medicine and religious materials are no material support
2
medicine and religious materials only; food
shelter or other aid is not excepted
1996-04-24/..
likely
2
S30
GK

us-fto-approval
Approval by the authorities
18 U.S.C. §2339B(j)
3
support
services
training
0
1
any
0
Support approved under §2339B(j) is not prosecuted under the provisions it names
1
approval in the single case

likely
1
GK

us-fto-general-licences
General licences on Afghanistan for 31 CFR part 597
OFAC General Licences 14 and following (see US-SDGT)
2
asset-freeze
reporting-duty
1
AF
1
any
1
haqqani-network
The general licences that name the Haqqani Network cover the regulations in 31 CFR part 597 too
2
within the scope and conditions of each licence, for which see US-SDGT
blocked property stays blocked
2021-09-24/..
likely
1
S30

2
us-fto-retain-and-report
financial institutions
Retain funds in which the organisation or its agent has an interest, and report them to the Office of Foreign Assets Control
18 U.S.C. §2339B(a)(2); 31 CFR 597.201(b), 501.603
report within 10 business days (31 CFR 501.603, as last verified)

1996-04-24/..
likely
2
LAW-2339B
LAW-CFR-597

us-fto-publish
Secretary of State
Notify leaders of Congress, then publish the designation
8 U.S.C. §1189(a)(2)(A)
seven days before publication

1996-04-24/..
certain
2
S29
LAW-AEDPA

3
us-fto-petition
Petition for revocation
the designated organisation
Secretary of State
from two years after designation or after the decision on the last petition; decided within 180 days
8 U.S.C. §1189(a)(4)(B)
2004-12-17/..
likely
2
S29
S73
us-fto-judicial-review
Judicial review
the designated organisation
Court of Appeals for the D.C. Circuit
30 days from publication; no suspensive effect
8 U.S.C. §1189(c)
1996-04-24/..
certain
1
S29
us-fto-criminal-bar
In a criminal case the accused cannot question the designation
a person accused of material support
criminal courts

8 U.S.C. §1189(a)(8)
1996-04-24/..
certain
2
LAW-AEDPA
S29
2
us-fto-five-years
review
Review of a designation that has had none for five years
Each designation counts its own five years; the list as a whole has no date. The group of revocations of May 2022 came from it.
1
P5Y


2004-12-17/..
8 U.S.C. §1189(a)(4)(C)
certain
2
S29
S68
us-fto-two-years
renewal
Redesignation every two years
Until the amendment of 2004 a designation ended after two years unless it was made again.
1
P2Y


1996-04-24/2004-12-17
8 U.S.C. §1189(a)(4) as first enacted
likely
2
S29
LAW-AEDPA
1
partly
The notice to leaders of Congress seven days before a designation is classified, and petitions and the administrative record are not published as a rule. Announcements, the notice in the Federal Register (on public inspection a day before), and cases before the D.C. Circuit are public. That nothing is known of a petition says nothing about whether one is pending.
3
S29
S32
S73
1
The designation covers the organisation under the names and aliases in the notice and its amendments. A successor, part or splinter group needs a notice of its own or an amendment; FARC's dissidents were designated anew when FARC's designation ended.
8 U.S.C. §1189(b)
likely
3
S29
S67
OS:us_state_terrorist_orgs
8
The Federal Register notice is the authentic text. The list of the State Department has no ids. The SDN list marks the entries with [FTO].
There is no standing statutory humanitarian exemption besides medicine and religious materials.
The Taliban have never been on this list. By statute (Pub. L. 110-161 div. J §691(d), 26 December 2007) they are a Tier I organisation for the immigration provisions all the same, which is a separate regime.
Revocation does not touch another designation of the same group, such as US-SDGT.
A report asked of the Secretary by law (as for the Haqqani Network in 2012), an announcement, an executive order that starts the process (as for Ansarallah in January 2025) and a statement that a designation is under review (as for the Taliban in May 2025) designate nobody.
Rewards for leaders, offered or withdrawn, do not touch a designation.
The maximum penalty for material support was 10 years in the first text, 15 in those of 2002 and 2009, 20 by 2016; the days of the changes are not recorded here.
17 December 2004, from which the rules on petition and review are dated, is the day Pub. L. 108-458 was signed (general knowledge). Case law or transition rules may shift single designations.
US-INA-TIER
US
Terrorist organisation by statute, for immigration law
2026-04-30
Organisations that Congress names, treated as a Tier I terrorist organisation for the immigration provisions without a designation as a Foreign Terrorist Organization.
1
us-congress
Congress of the United States
1
decider
2
us-pl-110-161
Pub. L. 110-161, div. J, §691(d)
2007-12-26
likely
1
GK



us-ina-212
Immigration and Nationality Act §212(a)(3)(B), 8 U.S.C. §1182(a)(3)(B)

likely
1
GK



1
tier
Treatment as a Tier I organisation
tier
2
us-tier-statute
Naming by statute
listing
2007-12-26/..
1
none
in-force
1
Congress
us-congress


0
Statutes at Large
on enactment

0
repeal or amendment by Congress

us-pl-110-161
likely
1
GK
us-tier-repeal
Repeal or amendment of the statute
law
2007-12-26/..
1
in-force
ended
1
Congress
us-congress


0
Statutes at Large
on enactment

0


us-pl-110-161
likely
1
GK
4
us-tier-entry
entry-ban
immigration
8 U.S.C. §1182(a)(3)(B), §1227(a)(4)(B)
Members and representatives are inadmissible and removable

foreign nationals
United States

2007-12-26/..
likely
1
GK


us-tier-support-bar
support
immigration
8 U.S.C. §1182(a)(3)(B)(iv)(VI)
Whoever has given the organisation material support is inadmissible, which also bars asylum

foreign nationals
United States

2007-12-26/..
likely
1
GK


us-tier-no-crime
membership
none-as-such
Pub. L. 110-161 div. J §691(d)
The status makes neither membership nor support a crime; it bears on immigration only

anyone


2007-12-26/..
likely
1
GK


us-tier-no-freeze
asset-freeze
none-as-such
Pub. L. 110-161 div. J §691(d)
No freeze follows from the status; property of the Taliban is blocked under US-SDGT

anyone


2007-12-26/..
likely
1
GK


1
us-tier-waiver
Exemption by the Secretary of State or of Homeland Security
8 U.S.C. §1182(d)(3)(B)(i)
2
entry-ban
support
0
1
person
0
The Secretaries may decide that the ground of inadmissibility does not apply to a person or class of persons
1
a decision in the single case or for a class
2007-12-26/..
to-verify
1
GK

0
1
us-tier-court
Review of the single immigration decision
the foreign national concerned
immigration courts and courts of appeals


2007-12-26/..
likely
1
GK
0
1
public
A status given by statute changes by statute; bills are public. No procedure before an authority exists that could be pending.
1
GK

2
This is no list. The status stands in the statute, beside the list of Foreign Terrorist Organizations, on which the Taliban have never been.
It bears on immigration only; material support under 18 U.S.C. §2339B follows from a designation as a Foreign Terrorist Organization.
US-SDGT
US
Specially Designated Global Terrorist (Executive Order 13224)
2026-04-30
Foreign persons and entities, and supporters of any nationality.
5
us-president
President of the United States
1
decider
us-secretary-of-state
Secretary of State
1
decider
us-secretary-of-the-treasury
Secretary of the Treasury
1
decider
us-ofac
Office of Foreign Assets Control (OFAC)
2
keeper
publisher
us-federal-court
Federal courts under the Administrative Procedure Act
1
review
10
us-ieepa
International Emergency Economic Powers Act, 50 U.S.C. §1701–1705
1977
likely
1
S27



us-eo-13129
Executive Order 13129, national emergency with respect to the Taliban (another programme)
1999-07-04
certain
1
S26
In force until 2 July 2002; described under US-EO13129.

2002-07-01
us-eo-13224
Executive Order 13224
2001-09-23
certain
2
S25
S27



us-eo-13268
Executive Order 13268, which revoked Executive Order 13129 and added Mohammed Omar and the Taliban to the annex of Executive Order 13224
2002-07-02
certain
1
S25



us-eo-13886
Executive Order 13886, 84 FR 48041
2019-09-09
certain
1
S27
It widened the grounds (leaders, training), brought in sanctions on foreign banks and revoked Executive Orders 12947 and 13099.


us-31-cfr-594
Global Terrorism Sanctions Regulations, 31 CFR part 594

certain
2
S25
S27



us-unpa
United Nations Participation Act, 22 U.S.C. §287c
1945
likely
2
S27
GK



us-eo-13284-13372
Executive Orders 13284 and 13372, amendments

certain
1
S27
Their dates are not recorded here.


us-31-cfr-501
Reporting, Procedures and Penalties Regulations, 31 CFR part 501
1997-08-25
certain
1
LAW-CFR-501-807



us-proclamation-entry
Presidential proclamation that suspends the entry of designated aliens

likely
1
GK



1
listing
Designation
listing
9
us-sdgt-listing
Designation
listing
2001-09-23/..
2
none
ended
in-force
2
Secretary of State
Secretary of the Treasury
the President by the annex; then the Secretary of State (groups, leaders) or the Secretary of the Treasury (support, ownership, acting for)
administrative record, without notice before; reason to believe, substantial evidence on review
reason to believe; on review by a court the record must support it (arbitrary and capricious, substantial evidence)
5
administrative record
consultation of the departments
decision
entry in the SDN list
Federal Register
SDN list and recent actions of OFAC; Federal Register afterwards
on decision, without notice to the party before
effective on decision; then Federal Register and SDN list
0
revocation by the department that designated
not applicable
us-eo-13224
likely
2
S27
GK
us-sdgt-revocation
Revocation
revocation
2001-09-23/..
1
in-force
ended
3
the listed party by petition
Secretary of State
Secretary of the Treasury
Department of State or Department of the Treasury

insufficient basis, or circumstances that no longer apply
4
petition or own motion
questions to the petitioner
decision
removal from the list
recent actions of OFAC, SDN list; Federal Register
with the decision
none
0
a fresh designation
a new petition at any time; review by a federal court under the Administrative Procedure Act
us-31-cfr-594
likely
2
LAW-CFR-501-807
GK
us-sdgt-continuation
Yearly continuation of the national emergency, on which the whole regime depends
renewal
2001-09-23/..
1
in-force

1
President
the President, each September (50 U.S.C. §1622(d))


0
Federal Register
the emergency goes on for a year from its anniversary, 23 September
notice within the 90 days before the anniversary, without which the emergency ends
0


us-ieepa
likely
1
GK
us-sdgt-amendment
Change of an entry, by which names and identifiers are added
amendment
2001-09-23/..
2
none
in-force

2
Secretary of State
Secretary of the Treasury
Department of State or Department of the Treasury


0
recent actions of OFAC, SDN list; Federal Register for acts of the State Department
with the act; the status of the party does not change

0


us-eo-13224
likely
1
OS:us_ofac_sdn
us-sdgt-list-tag
Tag [SDGT] in the SDN list, evidence of a designation
publication
2001-09-23/..
0

1
Office of Foreign Assets Control
us-ofac


0

none of its own beyond the designation it shows

0


us-eo-13224
likely
1
OS:us_ofac_sdn
us-sdgt-removal
Removal from the SDN list
delisting
2001-09-23/..
1
in-force
ended
2
Department of State
Department of the Treasury
the department that designated; OFAC takes the entry or the tag off the list


0
recent actions of OFAC, SDN list
with the decision; where only the list shows it, at the latest with the list

0
a fresh designation

us-31-cfr-594
likely
2
OS:us_ofac_sdn
GK
us-sdgt-licence
Issue of a general licence
licence
2001-09-23/..
1
in-force

1
Office of Foreign Assets Control
us-ofac


0
website of OFAC; Federal Register
on its date; it authorises dealings, unblocks nothing and ends no designation

0
amendment or withdrawal of the licence

us-31-cfr-594
certain
1
S31
us-sdgt-review
Review of a designation
review
2001-09-23/..
1
in-force

4
President
Secretary of State
Secretary of the Treasury
the listed party by petition
Department of State or Department of the Treasury


0

the designation stands until it is revoked
none
0


us-31-cfr-501
likely
2
LAW-CFR-501-807
S32d
us-sdgt-emergency-end
End of the national emergency
law
2001-09-23/..
1
in-force
ended
2
President
Congress
the President, or Congress by joint resolution; or by lapse where no notice is given


0

with the act; the whole regime would fall with it

0


us-ieepa
likely
1
GK
9
us-sdgt-blocking
asset-freeze
prohibition
Executive Order 13224; 31 CFR part 594
All property and interests in property in the United States or held by US persons are blocked, with entities owned 50 percent or more by blocked persons
civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
US persons, and anyone within US jurisdiction
US persons everywhere; anyone within US jurisdiction

2001-09-23/..
likely
3
S27
LAW-OFAC-2022
GK


us-sdgt-funds-to
funds-to
prohibition
Executive Order 13224; 31 CFR part 594
All dealings with the designated party are prohibited, donations included
civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
US persons, and anyone within US jurisdiction
US persons everywhere; anyone within US jurisdiction

2001-09-23/..
likely
2
S27
GK


us-sdgt-services
services
prohibition
Executive Order 13224; 31 CFR part 594
Services to or for the designated party are prohibited dealings
civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
US persons, and anyone within US jurisdiction
US persons everywhere; anyone within US jurisdiction

2001-09-23/..
likely
2
S27
GK


us-sdgt-secondary
secondary-sanctions
prohibition
Executive Order 13224 §2 as amended by Executive Order 13886
Foreign banks risk sanctions of their own for business with designated parties

foreign financial institutions
worldwide

2019-09-09/..
likely
2
S27
GK

us-eo-13886
us-sdgt-entry-ban
entry-ban
immigration
presidential proclamation on the entry of designated aliens; 8 U.S.C. §1182(f)
Designated aliens may not enter the United States

designated aliens
United States


likely
1
GK


us-sdgt-conspiracy
support
prohibition
Executive Order 13224 §2; 50 U.S.C. §1705
Evasion, attempts and conspiracy to violate the order are prohibited
civil liability without fault; a crime when wilful, up to 20 years and USD 1 million (50 U.S.C. §1705, as last verified)
US persons, and anyone within US jurisdiction
US persons everywhere; anyone within US jurisdiction

2001-09-23/..
likely
2
S27
GK


us-sdgt-membership
membership
none-as-such
Executive Order 13224; 31 CFR part 594
Membership as such is no offence under this regime; dealings, contributions and services are

anyone


2001-09-23/..
likely
1
GK


us-sdgt-contact
contact
none-as-such
Executive Order 13224; 31 CFR part 594
Contact as such is not prohibited; a service or anything of value in its course is

anyone


2001-09-23/..
likely
1
GK


us-sdgt-reporting
reporting-duty
duty
31 CFR 501.603
Blocked property is reported to OFAC

US persons that hold blocked property
US persons everywhere

2001-09-23/..
likely
1
LAW-CFR-597


9
us-gl-14
General Licence 14, humanitarian assistance to Afghanistan
General Licence 14 (31 CFR parts 594 and 597)
2
funds-to
services
1
AF
4
government
ngo
international-organisation
un-agency
2
taliban
haqqani-network
Dealings of the US Government, NGOs and the listed international organisations with the Taliban or the Haqqani Network for humanitarian assistance to Afghanistan
3
the US Government, NGOs and the international organisations listed in the licence
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-09-24/..
certain
2
S31
S30

us-gl-15
General Licence 15, agricultural goods, medicine and medical devices
General Licence 15 (31 CFR parts 594 and 597)
2
funds-to
services
1
AF
1
any
2
taliban
haqqani-network
Transactions in agricultural goods, medicine and medical devices
2
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-09-24/..
certain
2
S31
S30

us-gl-16
General Licence 16, personal remittances
General Licence 16
2
funds-to
services
1
AF
2
bank
person
2
taliban
haqqani-network
Non-commercial personal remittances
3
non-commercial and personal only
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-12-10/..
likely
1
GK

us-gl-17
General Licence 17, official US business
General Licence 17
2
funds-to
services
1
AF
1
government
2
taliban
haqqani-network
Official business of the United States Government
3
the US Government only
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-12-22/..
likely
1
S31

us-gl-18
General Licence 18, international organisations
General Licence 18
2
funds-to
services
1
AF
2
international-organisation
un-agency
2
taliban
haqqani-network
Official business of the international organisations listed in the licence
3
the international organisations listed in the licence
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-12-22/..
likely
1
S31

us-gl-19
General Licence 19, activities of NGOs
General Licence 19
2
funds-to
services
1
AF
1
ngo
2
taliban
haqqani-network
Activities of non-governmental organisations
3
within the terms of the licence
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2021-12-22/..
likely
1
S31

us-gl-20
General Licence 20, Afghanistan and its governing institutions
General Licence 20
2
funds-to
services
1
AF
1
any
2
taliban
haqqani-network
Transactions involving Afghanistan or its governing institutions
4
no payment to blocked persons other than taxes, fees, permits and utilities
dealings with governing institutions, no gifts to the movement
no debit to an account of a blocked person at a US bank; blocked property stays blocked
authorises dealings; neither unblocks nor ends the designation
2022-02-25/..
certain
2
S30a
S31

us-594-humanitarian
Standing licences in the regulations for humanitarian work
31 CFR part 594, licences in force on 21 December 2022 (87 FR 78470, 78484)
2
funds-to
services
0
4
un-agency
international-organisation
ngo
government
0
Official business of the US Government and of listed international organisations, certain transactions in support of NGO activities, and agricultural commodities, medicine and medical devices for personal use; they carry out Security Council resolution 2664
3
within the terms of each licence
not tied to Afghanistan, unlike General Licences 14 to 20
authorises dealings; neither unblocks nor ends the designation
2022-12-21/..
certain
1
LAW-OFAC-2022

us-594-specific-licence
Specific licence
31 CFR part 501, subpart E; 31 CFR part 594
3
asset-freeze
funds-to
services
0
1
any
0
OFAC may license a single dealing, and may release blocked property
1
a licence in the single case
2001-09-23/..
likely
1
GK

2
us-sdgt-block-and-report
US persons that hold property of the designated party
Block the property and report it to OFAC; report blocked property once a year as well
31 CFR 501.603
within 10 business days of blocking (as last verified)

2001-09-23/..
likely
2
LAW-CFR-597
LAW-CFR-501-807

us-sdgt-reject-and-report
US persons that reject a prohibited transaction
Report the rejected transaction to OFAC
31 CFR 501.604
within 10 business days (as last verified)


likely
1
GK

3
us-sdgt-petition
Petition for administrative reconsideration
anyone listed
OFAC for designations by the Treasury, the Department of State for its own
at any time; no deadline for the answer
31 CFR §501.807
2001-09-23/..
certain
1
LAW-CFR-501-807
us-sdgt-court
Court review
the listed party
federal courts
none by the regulations; the general limit for suits against the United States
Administrative Procedure Act
2001-09-23/..
likely
1
GK
us-sdgt-mistaken-identity
Release of property blocked by mistake
whoever blocked or owns it
us-ofac

31 CFR 501.806
2001-09-23/..
likely
1
LAW-CFR-501-807
1
us-sdgt-emergency
continuation
Continuation of the national emergency of Executive Order 13224
Each September the President gives notice that the emergency goes on; without it the emergency, and with it the regime, would end on the anniversary. It is no review of single designations.

1
09-23

2001-09-23/..
50 U.S.C. §1622(d)
likely
1
GK
1
partly
Designations come without notice before; petitions under 31 CFR 501.807 and reviews are not published. What is public is the result (Federal Register, recent actions of OFAC, the list), the yearly continuation of the emergency, general licences, and court cases. A review ordered in public, as for HTS in June 2025, is the exception.
3
S27
S32
LAW-CFR-501-807
1
Property of an entity owned 50 percent or more, alone or together, by blocked persons is blocked although the entity is not named. An alias stands inside one entry. Members, officials and a government formed by the party are not designated with it.
31 CFR part 594, interpretation updated on 21 December 2022
certain
1
LAW-OFAC-2022
6
The tag on the SDN list is [SDGT]. One entry can carry several tags; taking away one (FTO) leaves the entry while another stands.
The Taliban were named by Executive Order 13268 of 2 July 2002. Notes that say "designated in 2001" give no instrument. From 1999 to 2002 the separate programme of Executive Order 13129 applied.
None of General Licences 14 to 20 unblocks anything or ends a designation.
Designations by the State Department end by the State Department's act, those by the Treasury by the Treasury's.
The aggregate programme US-TERR of some data vendors mixes the tags SDGT and FTO and cannot tell which of the two a party carries.
Revocation of a party's designation as a Foreign Terrorist Organization, as for HTS on 8 July 2025, leaves this one as it was.
UZ
UZ
Recognition as extremist or terrorist and ban (Uzbekistan)
2026-04-30
Organisations.
3
uz-prosecutor-general
Prosecutor General of Uzbekistan
1
applicant
uz-supreme-court
Supreme Court of Uzbekistan
2
decider
publisher
uz-ministry-of-justice
Ministry of Justice of Uzbekistan
1
publisher
1
uz-extremism-law
Law on countering extremism of 30 July 2018, art. 14
2018-07-30
certain
1
S23b



1
listing
Recognition and ban
listing
2
uz-listing
Recognition by the Supreme Court
listing
2018-07-30/..
1
none
in-force
1
Prosecutor General
Supreme Court


3
application of the Prosecutor General
judgment of the Supreme Court
list
sites of the Supreme Court and the Ministry of Justice
with the judgment's entry into force

0
no rule found

uz-extremism-law
likely
1
S23b
uz-delisting
Removal, for which no rule was found in print
delisting
2018-07-30/..
1
in-force
ended
0



0



0


uz-extremism-law
to-verify
1
GK
1
uz-ban
activity-ban
ban
Law on countering extremism art. 14
An organisation recognised by the Supreme Court is banned

the organisation
Uzbekistan

2018-07-30/..
likely
1
S23b


0
0
1
uz-none-found
No remedy was found in print
the organisation
courts of Uzbekistan



to-verify
1
GK
0
1
partly
The law has lists published on the sites of the Supreme Court and the Ministry of Justice; whether anything is known of pending cases was not found.
1
S23b

2
No evidence was found that any list names the Taliban. That is unknown, not no.
Effects under Uzbek criminal law and ways of removal are not recorded.
118
abdallah-azzam-brigades
Abdallah Azzam Brigades
organisation
6
Abdullah Azzam Brigades
en
alias
Ziyad al-Jarrah Battalions of the Abdallah Azzam Brigades
en
alias
Ziyad al-Jarrah Battalions
en
alias
Yusuf al-'Uyayri Battalions of the Abdallah Azzam Brigades
en
alias
Marwan Hadid Brigades
en
alias
كتائب عبد الله عزام
ar
formal
2
associated-with
al-qaida

associated-with
al-nusrah-front
Joint attacks, so the UN entry.
2
un-sc
6908409
QDe.144
us-ofac-sdn
13168

Group with bases in Lebanon and the Arabian Peninsula, linked to Al-Qaida; declared itself dissolved in 2019.
12
abdallah-azzam-brigades
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

abdallah-azzam-brigades
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.144.
1
UN-FILE

abdallah-azzam-brigades
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

abdallah-azzam-brigades
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

abdallah-azzam-brigades
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

abdallah-azzam-brigades
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

abdallah-azzam-brigades
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

abdallah-azzam-brigades
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

abdallah-azzam-brigades
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

abdallah-azzam-brigades
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 13168 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

abdallah-azzam-brigades
UK-TA2000
none

2026-04-30
certain
1
act
No removal is known.
1
UK-SI-2014-1624

abdallah-azzam-brigades
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

0
2
abdallah-azzam-brigades
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
abdallah-azzam-brigades
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
11
us-sdgt
abdallah-azzam-brigades
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2012-05-24..2012-05-30]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries uid 13168 with the tag SDGT from 26 January 2018 on, the oldest version held.

us-2012-fto
abdallah-azzam-brigades
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2012-05-30
2012-05-30


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



uk-2014-proscription
abdallah-azzam-brigades
UK-TA2000
main
listing
Proscribed, including the Ziyad al-Jarrah Battalions


2014-06-16

2014-06-20


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 2) Order 2014, SI 2014/1624


certain
1
act
1
effective
likely
2
UK-SI-2014-1624
UK-2014-ISIL
0

The order came into force on the day after it was made; on 16 June the press named Friday 20 June, after the vote of 19 June.

un-2014-listing
abdallah-azzam-brigades
UN-1267
main
listing
Listed as QDe.144




2014-09-23


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
abdallah-azzam-brigades
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2014-09-23


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
abdallah-azzam-brigades
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2014-09-23


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
abdallah-azzam-brigades
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2014-09-23..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2014-881
abdallah-azzam-brigades
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 1058/2014



2014-10-08
2014-10-08


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) No 1058/2014


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 23 September 2014 within days and is taken to be the first.

ca-2015-listing
abdallah-azzam-brigades
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2015-06-29


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



us-2017-fto-marwan-hadid
abdallah-azzam-brigades
US-FTO
main
amendment
Marwan Hadid Brigades added as an alias



2017-11-02
2017-11-02


0




us-secretary-of-state




certain
1
official-statement
0
2
OS:us_state_terrorist_orgs
US-FTO-TABLE
0



uk-2020-isil
abdallah-azzam-brigades
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0002)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.144 and the UN day (23 September 2014) as date of designation.

0
abdul-ghani-baradar
Abdul Ghani Baradar
person
7
Abdul Ghani Baradar Abdul Ahmad Turk

formal
Mullah Baradar

alias
Mullah Baradar Akhund

alias
Mullah Abdul Ghani Baradar

alias
عبدالغنی برادر عبد الاحمد ترک
fa
formal
عبدالغنی برادر
fa
alias
Абдул Гани Барадар
ru
alias
1
member-of
taliban

1
un-sc
111040
TAi.024
Co-founder of the Taliban and their chief negotiator before 2021; deputy prime minister of their government since then.
20
abdul-ghani-baradar
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

abdul-ghani-baradar
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

abdul-ghani-baradar
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older ones were not checked.
2
OFAC-FILE
OFAC-2026

abdul-ghani-baradar
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

abdul-ghani-baradar
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2001-02-23 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

abdul-ghani-baradar
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

abdul-ghani-baradar
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

abdul-ghani-baradar
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0024.
2
S50
UK-SL

abdul-ghani-baradar
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-ghani-baradar
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-ghani-baradar
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-ghani-baradar
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 24.
2
AU-DFAT
S61a

abdul-ghani-baradar
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

abdul-ghani-baradar
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

abdul-ghani-baradar
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

abdul-ghani-baradar
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

abdul-ghani-baradar
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-ghani-baradar
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-ghani-baradar
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-ghani-baradar
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
14
un-listing
abdul-ghani-baradar
UN-1267
main
listing
Listed by the 1267 Committee




2001-02-23


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
abdul-ghani-baradar
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
abdul-ghani-baradar
UN-1988
main
listing
Carried over to the 1988 list (TAi.024)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2001-02-23 as its day of listing.

un-2012-02-13-amendment
abdul-ghani-baradar
UN-1988
main
amendment
Entry updated




2012-02-13


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-03-10-amendment
abdul-ghani-baradar
UN-1988
main
amendment
Entry updated




2026-03-10


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-04-13-amendment
abdul-ghani-baradar
UN-1988
main
amendment
Entry updated




2026-04-13


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
abdul-ghani-baradar
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
abdul-ghani-baradar
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
abdul-ghani-baradar
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
abdul-ghani-baradar
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0024)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
abdul-ghani-baradar
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-02-23..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
abdul-ghani-baradar
CH-EMBA
main
listing
UN listing taken over




2001-02-23


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
abdul-ghani-baradar
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
abdul-ghani-baradar
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

0
abdul-hakim-haqqani
Abdul Hakim Haqqani
person
5
Abdul Hakim Ishaqzai

alias
Mawlawi Sheikh Abdul Hakim Haqqani Ishaqzai

formal
Shaikhul Hadis Maulvi Abdul Hakim Haqqani

alias
عبدالحکیم حقاني
ps
formal
Абдул Хаким Хаккани
ru
alias
1
member-of
taliban

0
Chief justice in the Taliban's government, in the words of the Australian list; no member of the Haqqani Network is meant.
18
abdul-hakim-haqqani
AU-AFG
none

2026-08-22
certain
2
list
press
DFAT reference 8452; among the first four names of the framework.
3
S61d
AU-DFAT
AU-DFAT-XLSX

abdul-hakim-haqqani
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

abdul-hakim-haqqani
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

abdul-hakim-haqqani
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In the lists of 2026 under the Afghanistan framework only.
2
AU-DFAT
AU-DFAT-XLSX

abdul-hakim-haqqani
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

abdul-hakim-haqqani
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-haqqani
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-haqqani
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-haqqani
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-haqqani
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-haqqani
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-haqqani
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-haqqani
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-haqqani
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

abdul-hakim-haqqani
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-haqqani
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-haqqani
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-haqqani
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
2
au-2025-listing
abdul-hakim-haqqani
AU-AFG
main
listing
Listed with the Afghanistan framework


2025-12-06

2025-12-06


2
freeze
in-force
travel
in-force




au-foreign-minister

Autonomous Sanctions (Designated Persons and Entities and Declared Persons – Afghanistan) List 2025


certain
2
list
press
0
3
S61d
AU-DFAT
AU-DFAT-XLSX
0

The list shows financial sanction and travel ban; the arms embargo is not part of a person's entry.

eu-human-rights
abdul-hakim-haqqani

main
other-designation
Listed by the EU for human rights violations (Implementing Regulation 2023/1499)



2023-07-20
2023-07-20


0




Council of the European Union




certain
1
list
0
1
EU-FSF
0

Last act the file names for the entry. Not a terrorism measure.

0
abdul-hakim-sharei
Abdul Hakim Sharei
person
5
Shaikh-Al-Hadith Mawlawi Abdul-Hakim Sharei

formal
Abdul Hakim Sharae

alias
Abdul Hakim Sharie

alias
Abdul Hakim Shara'i

alias
عبدالحکیم شرعی
fa
alias
1
member-of
taliban

0
Minister of justice in the Taliban's government, in the words of the Australian list.
18
abdul-hakim-sharei
AU-AFG
none

2026-08-22
certain
2
list
press
DFAT reference 8451; among the first four names of the framework.
3
S61d
AU-DFAT
AU-DFAT-XLSX

abdul-hakim-sharei
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

abdul-hakim-sharei
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

abdul-hakim-sharei
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In the lists of 2026 under the Afghanistan framework only.
2
AU-DFAT
AU-DFAT-XLSX

abdul-hakim-sharei
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

abdul-hakim-sharei
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-sharei
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-sharei
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-sharei
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

abdul-hakim-sharei
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-sharei
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-sharei
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-sharei
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-hakim-sharei
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

abdul-hakim-sharei
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-sharei
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-sharei
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-hakim-sharei
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
2
au-2025-listing
abdul-hakim-sharei
AU-AFG
main
listing
Listed with the Afghanistan framework


2025-12-06

2025-12-06


2
freeze
in-force
travel
in-force




au-foreign-minister

Autonomous Sanctions (Designated Persons and Entities and Declared Persons – Afghanistan) List 2025


certain
2
list
press
0
3
S61d
AU-DFAT
AU-DFAT-XLSX
0

The list shows financial sanction and travel ban; the arms embargo is not part of a person's entry.

eu-human-rights
abdul-hakim-sharei

main
other-designation
Listed by the EU for human rights violations (Implementing Regulation 2023/1499)



2023-07-20
2023-07-20


0




Council of the European Union




certain
1
list
0
1
EU-FSF
0

Last act the file names for the entry. Not a terrorism measure.

0
abdul-salam-hanafi
Abdul Salam Hanafi
person
6
Abdul Salam Hanafi Ali Mardan Qul

formal
Abdussalam Hanifi

alias
Hanafi Saheb

alias
عبدالسلام حنفی علی مردان قل
fa
formal
عبدالسلام حنفی
fa
alias
Абдул Салам Ханафи
ru
alias
2
member-of
taliban

distinct-from
khalid-hanafi
Australia listed Khalid Hanafi.
1
un-sc
111043
TAi.027
Deputy prime minister of the Taliban's government since 2021. Not the Hanafi whom Australia listed in December 2025; that is Khalid Hanafi.
20
abdul-salam-hanafi
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

abdul-salam-hanafi
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

abdul-salam-hanafi
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older ones were not checked.
2
OFAC-FILE
OFAC-2026

abdul-salam-hanafi
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

abdul-salam-hanafi
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2001-02-23 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

abdul-salam-hanafi
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

abdul-salam-hanafi
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

abdul-salam-hanafi
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0027.
2
S50
UK-SL

abdul-salam-hanafi
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-salam-hanafi
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-salam-hanafi
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

abdul-salam-hanafi
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 27.
2
AU-DFAT
S61a

abdul-salam-hanafi
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

abdul-salam-hanafi
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

abdul-salam-hanafi
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

abdul-salam-hanafi
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

abdul-salam-hanafi
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-salam-hanafi
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-salam-hanafi
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

abdul-salam-hanafi
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
14
un-listing
abdul-salam-hanafi
UN-1267
main
listing
Listed by the 1267 Committee




2001-02-23


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
abdul-salam-hanafi
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
abdul-salam-hanafi
UN-1988
main
listing
Carried over to the 1988 list (TAi.027)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2001-02-23 as its day of listing.

un-2011-11-29-amendment
abdul-salam-hanafi
UN-1988
main
amendment
Entry updated




2011-11-29


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-03-10-amendment
abdul-salam-hanafi
UN-1988
main
amendment
Entry updated




2026-03-10


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-04-28-amendment
abdul-salam-hanafi
UN-1988
main
amendment
Entry updated




2026-04-28


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
abdul-salam-hanafi
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
abdul-salam-hanafi
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
abdul-salam-hanafi
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
abdul-salam-hanafi
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0027)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
abdul-salam-hanafi
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-02-23..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
abdul-salam-hanafi
CH-EMBA
main
listing
UN listing taken over




2001-02-23


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
abdul-salam-hanafi
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
abdul-salam-hanafi
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

0
abu-bakr-al-baghdadi
Abu Bakr al-Baghdadi
person
9
Ibrahim Awwad Ibrahim Ali al-Badri al-Samarrai

formal
Ibrahim Awwad Ibrahim Ali al-Badri

alias
Abu Du'a

alias
Abu Bakr al-Baghdadi al-Husayni al-Quraishi

alias
Abu Bakr al-Husayni al-Baghdadi

alias
Caliph Ibrahim
en
alias
إبراهيم عواد إبراهيم علي البدري السامرائي
ar
formal
أبو بكر البغدادي
ar
alias
Абу Бакр аль-Багдади
ru
alias
1
leader-of
isil
Until October 2019.
2
un-sc
2975516
QDi.299
us-ofac-sdn
12926

Leader of Al-Qaida in Iraq and then of the Islamic State, whose "caliph" he called himself in 2014; killed in October 2019. The UN entry stands.
12
abu-bakr-al-baghdadi
US-FTO
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

abu-bakr-al-baghdadi
UK-TA2000
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

abu-bakr-al-baghdadi
RU-35FZ
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

abu-bakr-al-baghdadi
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

abu-bakr-al-baghdadi
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDi.299.
1
UN-FILE

abu-bakr-al-baghdadi
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

abu-bakr-al-baghdadi
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

abu-bakr-al-baghdadi
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

abu-bakr-al-baghdadi
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

abu-bakr-al-baghdadi
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

abu-bakr-al-baghdadi
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

abu-bakr-al-baghdadi
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 12926 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
0
0
8
us-2011-sdgt
abu-bakr-al-baghdadi
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2011-10-04

2011-10-04


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
US-STATE-2011-BADRI
OFAC-FILE
1
US-STATE-2011-BADRI
0
Department of State
2011-10-04


Ibrahim Awwad Ibrahim Ali al-Badri, also known as Abu Du’a, is designated today under Executive Order 13224.



un-2011-listing
abu-bakr-al-baghdadi
UN-1267
main
listing
Listed as QDi.299




2011-10-05


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
abu-bakr-al-baghdadi
EU-881
main
listing
Added to the annex of Regulation 881/2002 after the UN listing




[2011-10-05..2021-01-29]


1
freeze
in-force




eu-commission




certain
2
list
computed
0
3
EU-FSF
EU-OJ
UN-FILE
0

Not before the UN listing, not after the first version of the financial sanctions file held; the act was not looked up.

au-cotuna-un
abu-bakr-al-baghdadi
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2011-10-05


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
abu-bakr-al-baghdadi
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2011-10-05


3
arms
in-force
freeze
in-force
travel
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-2013-freeze
abu-bakr-al-baghdadi
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 5 October 2011; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

aab-2019-death
abu-bakr-al-baghdadi

main
fact
Killed in an operation of the United States; the entries stay




2019-10


0









certain
1
list
0
1
UN-FILE
0



uk-2020-isil
abu-bakr-al-baghdadi
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0198)




2020-12-31


3
arms
in-force
freeze
in-force
travel
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDi.299 and the UN day (5 October 2011) as date of designation.

0
abu-nidal-organisation
Abu Nidal Organisation
organisation
11
ANO

alias
Abu Nidal Organization

alias
Fatah Revolutionary Council

alias
Fatah - the Revolutionary Council
en
alias
Black September

alias
Black June

alias
Arab Revolutionary Brigades

alias
Arab Revolutionary Council

alias
Revolutionary Organisation of Socialist Muslims

alias
منظمة أبو نضال
ar
alias
Организация Абу Нидаля
ru
alias
0
0
Palestinian armed organisation founded by Sabri al-Banna (Abu Nidal), which split from Fatah in 1974.
9
abu-nidal-organisation
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

abu-nidal-organisation
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

abu-nidal-organisation
US-FTO
none

2026-08-22
certain
2
official-statement
list
Designated in 1997, revoked on 1 June 2017; not in OFAC's lists from January 2018 on.
4
D22
D20
OFAC-FILE
OFAC-2026

abu-nidal-organisation
US-SDGT
none

2026-08-22
certain
2
official-statement
list
In no version of OFAC's list from 26 January 2018 on.
3
D55
OFAC-FILE
OFAC-2026

abu-nidal-organisation
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D03
EU-OJ
EU-FSF

abu-nidal-organisation
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
Still in Schedule 2 in 2022; no removal is known.
3
S47
S74
GK

abu-nidal-organisation
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

abu-nidal-organisation
CA-CC
none

2024-05-19
certain
1
official-statement
Still listed in May 2024.
1
D43

abu-nidal-organisation
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
13
us-1997-fto
abu-nidal-organisation
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
1
D22
0



us-2001-fto-renewal
abu-nidal-organisation
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2017-fto-revocation
abu-nidal-organisation
US-FTO
main
revocation
Designation revoked



2017-06-01
2017-06-01


1
listing
ended
revoked



us-secretary-of-state




certain
1
official-statement
0
2
D22
GK
0



us-2001-sdgt
abu-nidal-organisation
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). No version of the list at hand carries it; the oldest is of 26 January 2018.

us-2018-sdgt-gone
abu-nidal-organisation
US-SDGT
main
revocation
Not in OFAC's list of 26 January 2018




[2017-06-01..2018-01-26]
[2017-06-01..2018-01-26]

1
listing
ended
revoked



us-secretary-of-state




likely
1
list
0
2
OFAC-FILE
GK
0

The act was not looked up; it is taken to be no earlier than the revocation of the FTO designation.

eu-2002-listing
abu-nidal-organisation
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-06-17


2002-06-18
[2002-06-17..2002-06-18]


1
freeze
in-force




eu-council




certain
1
press
0
1
D03
0



eu-2025-renewal
abu-nidal-organisation
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
abu-nidal-organisation
UK-TA2000
main
announcement
Draft order laid that adds "Abu Nidal Organisation" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
abu-nidal-organisation
UK-TA2000
main
listing
Proscribed as "Abu Nidal Organisation"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
S74
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
abu-nidal-organisation
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0022



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
abu-nidal-organisation
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-02-12
2003-02-12


1
listing
in-force




ca-governor-in-council




certain
1
official-statement
0
1
D43
0



au-2001-1373
abu-nidal-organisation
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list says that the Minister listed the entity on this day.

au-2025-relisting
abu-nidal-organisation
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
abu-sayyaf-group
Abu Sayyaf Group
organisation
6
Abu Sayyaf

alias
ASG

alias
Al Harakat Al Islamiyya

alias
Al-Harakat al-Islamiyya

alias
جماعة أبو سياف
ar
formal
Абу Сайяф
ru
alias
0
2
un-sc
113445
QDe.001
us-ofac-sdn
4688

Armed group of the southern Philippines.
13
abu-sayyaf-group
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

abu-sayyaf-group
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.001.
1
UN-FILE

abu-sayyaf-group
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

abu-sayyaf-group
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

abu-sayyaf-group
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

abu-sayyaf-group
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

abu-sayyaf-group
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

abu-sayyaf-group
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

abu-sayyaf-group
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

abu-sayyaf-group
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

abu-sayyaf-group
UK-TA2000
none

2026-04-30
certain
1
act

2
SI-2002-2724
S74

abu-sayyaf-group
CA-CC
none

2026-04-30
likely
1
secondary

1
WP-CA

abu-sayyaf-group
AU-CC102
unknown

2019-06-27
certain
1
official-statement
Known only for the three years of the regulation of 2016.
1
PJCIS-2016

0
1
abu-sayyaf-group
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
11
us-1997-fto
abu-sayyaf-group
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

us-2001-sdgt
abu-sayyaf-group
US-SDGT
main
listing
Named in the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224, annex


likely
2
press
list
1
effective
likely
4
NV-2001
GK
OFAC-FILE
OFAC-2026
0

In the annex of the order as signed (general knowledge; press of 26 September 2001 names it among the eleven groups). The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2001-listing
abu-sayyaf-group
UN-1267
main
listing
Listed (QDe.001)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-2001-un-listing
abu-sayyaf-group
AU-COTUNA
main
listing
Asset freeze with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-2001-un-listing
abu-sayyaf-group
CH-EMBA
main
listing
Taken over from the UN list




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

eu-2002-listing
abu-sayyaf-group
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

uk-2002-proscription
abu-sayyaf-group
UK-TA2000
main
listing
Proscribed

2002-10-31


2002-11-01


1
proscription
in-force




uk-home-secretary

SI 2002/2724


certain
1
act
0
2
SI-2002-2724
S74
0

Made on 31 October 2002. Named as "Abu Sayyaf Group".

ca-2003-listing
abu-sayyaf-group
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-02-12


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
WP-CA
0

After a public copy of the list of Public Safety Canada.

tr-listing
abu-sayyaf-group
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

au-2016-relisting
abu-sayyaf-group
AU-CC102
main
listing
Re-listed

2016-05-05


2016-06-28


1
listing
in-force




au-governor-general




certain
1
official-statement
0
1
PJCIS-2016
0

The first listing (2002, general knowledge) and what followed the three years of this one were not looked up.

uk-2020-sanctions
abu-sayyaf-group
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
ahmed-al-sharaa
Ahmed al-Sharaa
person
19
Ahmad al-Sharaa

alias
Ahmad Hussain al-Sharaa

formal
Ahmed al-Shara

alias
Abu Mohammed al-Jawlani

alias
Abu Mohamed al-Jawlani

alias
Abu Muhammad al-Jawlani

alias
Abu Mohammed al-Julani

alias
Abu Mohammad al-Jolani

alias
Abu Mohammed al-Golani

alias
Abu Muhammad al-Golani

alias
Amjad Muzaffar Hussein Ali al-Naimi

alias
أحمد الشرع
ar
formal
أبو محمد الجولاني
ar
alias
Ахмед аш-Шараа
ru
alias
Абу Мухаммад аль-Джулани
ru
alias
al-Jolani

alias
al-Julani

alias
Abu Mohammed al-Jolani

alias
Abu Muhammad al-Jolani

alias
2
leader-of
al-nusrah-front
Since January 2012, by the UN entry.
leader-of
hay-at-tahrir-al-sham

2
un-sc
3020633
QDi.317
us-ofac-sdn
15945

President of Syria since January 2025; before, under the name Abu Mohammed al-Jawlani, leader of Al-Nusrah Front and Hay'at Tahrir al-Sham.
20
ahmed-al-sharaa
UN-1267
none

2026-08-22
certain
2
act
list
Removed outright by resolution 2799 of 6 November 2025.
3
S34
S42
UN-FILE

ahmed-al-sharaa
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
On the 1267 list, never on the 1988 (Taliban) list in any version seen.
2
S42
UN-FILE

ahmed-al-sharaa
US-SDGT
none

2026-08-22
certain
2
official-statement
list
Designated in May 2013 (general knowledge), ended by the Department of State on 7 November 2025; no longer in OFAC's list of August 2026.
3
S33
OFAC-FILE
OFAC-2026

ahmed-al-sharaa
EU-881
none

2026-08-21
certain
1
list
Removed some time after the UN; the act was not found.
3
EU-FSF
EU-OJ
UK-HMT

ahmed-al-sharaa
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ahmed-al-sharaa
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ahmed-al-sharaa
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ahmed-al-sharaa
UK-ISIL
none

2026-04-30
certain
2
official-statement
computed

2
S33
UK-SL

ahmed-al-sharaa
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ahmed-al-sharaa
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ahmed-al-sharaa
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ahmed-al-sharaa
AU-COTUNA
none

2026-08-02
likely
2
list
computed
In none of the Australian lists of 2026; the earlier entry was not seen and follows from the UN's.
2
AU-DFAT
AU-DFAT-XLSX

ahmed-al-sharaa
AU-AFG
none

2026-08-02
certain
1
list

2
AU-DFAT
AU-DFAT-XLSX

ahmed-al-sharaa
CH-EMBA
none

2025-11-05
likely
2
list
computed
The copy of 25 February 2026 still holds the entry, more than three months after the UN's removal; whether it was in force then is not settled.
2
CH-SECO
S56

ahmed-al-sharaa
TR-6415
none

2026-04-30
certain
2
list
press

2
S65c
TR-MASAK

ahmed-al-sharaa
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

ahmed-al-sharaa
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

ahmed-al-sharaa
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

ahmed-al-sharaa
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

ahmed-al-sharaa
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
1
ahmed-al-sharaa
CH-EMBA
UN removals are taken over in Switzerland. The copy of 25 February 2026 nevertheless holds the entry (ssid 83744), under the name Ahmad Hussain Al-Sharaa; it may be a leftover of the copy.
2025-11-06/..
2
CH-SECO
S56
0
15
un-listing
ahmed-al-sharaa
UN-1267
main
listing
Listed (QDi.317)




2013-07-24


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2025-res-2799
ahmed-al-sharaa
UN-1267
main
delisting
Removed by resolution 2799
2025-11-06



2025-11-06


1
listing
ended
delisted



un-security-council

resolution 2799 (2025)


certain
3
act
official-statement
list
0
2
S34
UN-FILE
1
S34
0
UN press text
2025-11-06


Two persons are removed from the list; adopted by 14 votes with one abstention (China).

Two persons only, not Hay'at Tahrir al-Sham. The file of 2 August 2025 has the entry, that of 15 November 2025 has not.

us-sdgt-listing
ahmed-al-sharaa
US-SDGT
main
listing
Designated under Executive Order 13224




2013-05-16


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries uid 15945 with SDGT from 26 January 2018 (its oldest version seen) to 2024.

us-2025-revocation
ahmed-al-sharaa
US-SDGT
main
revocation
Designation ended by the Department of State


2025-11-07

2025-11-07


1
listing
ended
revoked



us-secretary-of-state




certain
3
official-statement
press
list
0
2
S33
OFAC-2026
0

In OFAC's list of 22 August 2026 no longer.

eu-listing
ahmed-al-sharaa
EU-881
main
listing
Listed after the UN (annex I)




[2013-07-24..2013-08-06]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


certain
1
list
0
2
EU-FSF
UK-HMT
0

The first EU act was not seen; the British list, which then followed the EU's, has the entry from 2013-08-06.

eu-2025-statement
ahmed-al-sharaa
EU-881
main
statement
EU says that the UN's removal will be reflected


2025-11-07




0




eu-commission




certain
2
official-statement
press
0
1
S33b
1
S33b
1
Reuters

2025-11-07


The removal decided by the UN will be reflected in the EU.



eu-2025-removal
ahmed-al-sharaa
EU-881
main
delisting
Gone from the EU's file between 1 October 2025 and 5 January 2026




[2025-11-07..2026-01-05]
[2025-11-07..2026-01-05]

1
freeze
ended
delisted



eu-commission




certain
1
list
0
2
EU-FSF
EU-OJ
0

Not before the statement of 7 November 2025; number and day of the act were not found.

uk-2020-isil
ahmed-al-sharaa
UK-ISIL
main
listing
Designated by force of the regulations




2020-12-31


3
arms
in-force
freeze
in-force
travel
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-HMT
UN-FILE
0



uk-2025-removal
ahmed-al-sharaa
UK-ISIL
main
delisting
Removed, notice of the Office of Financial Sanctions Implementation


2025-11-07

2025-11-07


3
arms
ended
freeze
ended
travel
ended
delisted



uk-ofsi




certain
1
official-statement
0
2
S33
UK-SL
0

In none of the copies of the UK list of 2026.

au-cotuna-listing
ahmed-al-sharaa
AU-COTUNA
main
listing
UN listing applies in Australia




2013-07-24


1
freeze
in-force




au-dfat




likely
1
computed
0
2
S61a
UN-FILE
0



au-2025-cotuna-end
ahmed-al-sharaa
AU-COTUNA
main
delisting
Ends with the UN's removal




2025-11-06
[2025-11-06..2026-02-26]

1
freeze
ended
delisted



au-dfat




certain
2
list
computed
1
effective
likely
2
AU-DFAT
S34
0



ch-listing
ahmed-al-sharaa
CH-EMBA
main
listing
UN listing taken over




2013-07-24


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



tr-listing
ahmed-al-sharaa
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0



tr-2025-removal
ahmed-al-sharaa
TR-6415
main
delisting
Removed



2025-11-08
2025-11-08


1
freeze
ended
delisted



tr-president

Official Gazette of 8 November 2025


certain
1
press
0
1
S65c
0



us-2025-06-review
ahmed-al-sharaa
US-SDGT
main
review
President orders a review of the designations of the group and its leader

2025-06-30





0




us-president




certain
2
press
secondary
0
2
S32b
S32d
0



2
un-res-2799-scope
ahmed-al-sharaa
UN-1267

Whom resolution 2799 removed
2025-11-06/..
2
S34b
0




Al-Sharaa, Khattab and Hay'at Tahrir al-Sham.
S34
0
UN press text
2025-11-06


Two persons only.
The two persons; the group left with QDe.137 on 27 February 2026.
us-when-removed
ahmed-al-sharaa
US-SDGT
listing
When the United States removed him
2025-07-08/..
2
S35c
0

2025-07


With HTS in July 2025.
S33
0

2025-11-07


On 7 November 2025, as SDGT.
7 November 2025; the act of July was about the FTO designation of the group.
al-aqsa-martyrs-brigade
Al-Aqsa Martyrs' Brigade
organisation
6
Al-Aqsa Martyrs Brigade

alias
Al-Aqsa Martyrs Brigades

alias
Al-Aqsa Martyrs' Battalion

alias
AAMB

alias
كتائب شهداء الأقصى
ar
formal
Бригады мучеников Аль-Аксы
ru
alias
0
1
us-ofac-sdn
7200

Palestinian armed group close to Fatah, formed in 2000.
8
al-aqsa-martyrs-brigade
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

al-aqsa-martyrs-brigade
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

al-aqsa-martyrs-brigade
US-FTO
none

2026-08-22
certain
2
act
list

4
S28
D57
OFAC-FILE
OFAC-2026

al-aqsa-martyrs-brigade
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen up to August 2026.
2
OFAC-FILE
OFAC-2026

al-aqsa-martyrs-brigade
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D03
EU-OJ
EU-FSF

al-aqsa-martyrs-brigade
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

al-aqsa-martyrs-brigade
CA-CC
none

2026-04-30
likely
1
secondary
Still in the regulations as amended on 27 June 2024 (SOR/2024-156).
3
D45
D62
S60

al-aqsa-martyrs-brigade
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
8
us-2002-fto
al-aqsa-martyrs-brigade
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2002-03-27
2002-03-27


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
S28
D57
OFAC-FILE
0



us-2002-sdgt
al-aqsa-martyrs-brigade
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2002-03-27

2002-03-27


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
D57
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
al-aqsa-martyrs-brigade
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-06-17


2002-06-18
[2002-06-17..2002-06-18]


1
freeze
in-force




eu-council




certain
1
press
0
1
D03
0



eu-2025-renewal
al-aqsa-martyrs-brigade
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
al-aqsa-martyrs-brigade
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0024



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
al-aqsa-martyrs-brigade
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-04-02
2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
3
D45
D62
S60
0



au-2002-1373
al-aqsa-martyrs-brigade
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2002-04-17
2002-04-17


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2002 (No. 2), Gazette GN 15 of 17 April 2002


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
al-aqsa-martyrs-brigade
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
al-haramain
Al-Haramain Islamic Foundation
organisation
13
Al-Haramain

alias
Al-Haramain Foundation

alias
Al-Haramayn

alias
Al-Haramayn Islamic Foundation

alias
Al-Haramein Islamic Foundation

alias
Alharamain Islamic Foundation

alias
Al-Haramain Humanitarian Foundation

alias
Mu'assasat al-Haramain al-Khayriyya

alias
AHF

alias
House of the Two Holy Places
en
translation
مؤسسة الحرمين الخيرية
ar
formal
Дом двух святых
ru
translation
Аль-Харамейн
ru
alias
0
1
us-ofac-sdn
10932

Saudi charity of Riyadh, dissolved in Saudi Arabia in 2004. The UN and those who follow its list name branches only, each as an entry of its own; the United States name branches and, since 2008, the whole.
10
al-haramain
RU-35FZ
none

2026-04-30
likely
2
act
press
Recognised and banned by the judgment of 14 February 2003 as "House of the Two Holy Places (Al-Haramain)"; that this name was among the fifteen is likely, not certain. No suspension is known.
3
S04
S10
S12

al-haramain
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

al-haramain
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
Never an entry as a whole in the versions seen, from November 2014 on. Twelve branches were on the list in November 2014 besides the Bosnian body Al-Haramain and Al Masjed al-Aqsa Charity Foundation (QDe.109); three of them (QDe.071 Bosnia and Herzegovina, QDe.072 Somalia, QDe.103 Indonesia) left it in January 2022.
1
UN-FILE
1
The foundation itself is no entry; branches of it are or were listed by themselves, from 13 March 2002 (Bosnia and Herzegovina, Somalia) to 28 September 2004 (Comoros).
2002-03-13/..


0
al-haramain
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

al-haramain
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

al-haramain
US-SDGT
none

2026-08-22
likely
2
official-statement
list
Before June 2008 only branches were designated, from 11 March 2002 on.
4
FAS-2002
SFW-2008
OFAC-FILE
OFAC-2026

al-haramain
EU-881
none
2021-01-29
2026-08-21
likely
1
list
Never an entry as a whole in the versions seen, from 2021 on; branches are entries of their own.
2
EU-OJ
EU-FSF
1
The foundation itself is no entry; branches named by the UN are.
2002-05-27/..


0
al-haramain
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

al-haramain
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
Never an entry as a whole; branches are.
1
UK-SL
1
The foundation itself is no entry; branches named by the UN are.
2020-12-31/..


0
al-haramain
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
No entry as a whole in the versions of 2026; branches are.
1
AU-DFAT
1
The foundation itself is no entry; branches named by the UN are.
2002-03-13/..


0
0
3
al-haramain
UN-1267
Branches on the list since January 2022: QDe.104 Pakistan, 105 Kenya, 106 Tanzania, 110 Afghanistan, 111 Albania, 112 Bangladesh, 113 Ethiopia, 114 Netherlands, 116 Comoros; and QDe.109 in Bosnia and Herzegovina.
2022-01-17/..
1
UN-FILE
al-haramain
UN-1267
A branch in the United States still stood on the list of the British Treasury of 2 April 2014 (listed there on 29 September 2004); it is in no version of the UN list seen.
../2014-11-18
2
UK-HMT
UN-FILE
al-haramain
US-SDGT
The entry of 2008 (uid 10932) has the remark "all offices worldwide"; the branches keep entries of their own beside it.
2008-06/..
2
OFAC-FILE
OFAC-2026
0
10
us-2002-branches
al-haramain
US-SDGT
main
other-designation
Branches in Bosnia and Herzegovina and in Somalia designated




2002-03-11


0









certain
1
official-statement
0
1
FAS-2002
0



un-2002-branches
al-haramain
UN-1267
main
other-designation
Branches in Bosnia and Herzegovina (QDe.071) and Somalia (QDe.072) listed




2002-03-13


0









certain
1
list
0
1
UN-FILE
0



ru-2003-judgment
al-haramain
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

likely
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

un-2004-01-branches
al-haramain
UN-1267
main
other-designation
Branches in Indonesia, Pakistan, Kenya and Tanzania listed (QDe.103 to 106)




2004-01-26


0









certain
1
list
0
1
UN-FILE
0



un-2004-06-bosnia
al-haramain
UN-1267
main
other-designation
Al-Haramain and Al Masjed al-Aqsa Charity Foundation listed (QDe.109)




2004-06-28


0









certain
1
list
0
1
UN-FILE
0



un-2004-07-branches
al-haramain
UN-1267
main
other-designation
Branches in Afghanistan, Albania, Bangladesh, Ethiopia and the Netherlands listed (QDe.110 to 114)




2004-07-06


0









certain
1
list
0
1
UN-FILE
0

The EU annex gives 6 July 2006 for the Dutch branch, an evident slip.

un-2004-09-comoros
al-haramain
UN-1267
main
other-designation
Branch in the Comoros listed (QDe.116)




2004-09-28


0









certain
1
list
0
1
UN-FILE
0



ru-2006-list
al-haramain
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

us-2008-sdgt
al-haramain
US-SDGT
main
listing
Designated as a whole, headquarters included




[2008-06-19..2008-06-23]


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


likely
2
secondary
list
0
3
SFW-2008
OFAC-FILE
OFAC-2026
0

The Treasury is quoted on 23 June 2008; 19 June is general knowledge. OFAC uid 10932; the list carries the tag SDGT in every version seen.

un-2022-removals
al-haramain
UN-1267
main
other-designation
Branches in Bosnia and Herzegovina, Somalia and Indonesia removed (QDe.071, 072, 103)




[2022-01-04..2022-01-17]


0









certain
1
list
0
1
UN-FILE
0

On the list of 3 January, not on that of 17 January 2022.

0
al-mourabitoun
Al-Mourabitoun
organisation
6
Al Mourabitoun

alias
al-Murabitoun

alias
Al Murabitun

alias
Les Sentinelles
fr
translation
The Sentinels
en
translation
المرابطون
ar
formal
2
associated-with
al-qaida
Associated with AQIM, so the UN entry.
part-of
jnim
Merged into it in March 2017.
2
un-sc
6908428
QDe.141
us-ofac-sdn
16446

Sahel group formed on 20 August 2013 by the merger of the Al-Mulathamun Battalion and MUJAO; since 2017 part of JNIM. The United States carries it as another name of the Al-Mulathamun Battalion.
12
al-mourabitoun
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

al-mourabitoun
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.141.
1
UN-FILE

al-mourabitoun
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

al-mourabitoun
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

al-mourabitoun
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

al-mourabitoun
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

al-mourabitoun
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

al-mourabitoun
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

al-mourabitoun
US-FTO
none

2026-08-22
certain
1
list
Designated as Al-Mulathamun Battalion, which the UN lists by itself (QDe.140); al-Murabitoun is another name in the designation.
3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

al-mourabitoun
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 16446 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

al-mourabitoun
UK-TA2000
none

2026-04-30
certain
1
official-statement
No removal is known.
3
UK-LORDS-2014
UK-HANSARD-2014
UK-SI-2019-406

al-mourabitoun
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

0
2
al-mourabitoun
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
al-mourabitoun
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
11
us-2013-sdgt
al-mourabitoun
US-SDGT
main
listing
Designated as Al-Mulathamun Battalion


2013-12-18

2013-12-18


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
1
effective
likely
2
US-2013-MULATHAMUN
OFAC-FILE
1
US-2013-MULATHAMUN
0
Department of State
2013-12-18


The Al-Mulathamun Battalion is designated under both provisions; in August 2013 it announced a merger under the name al-Murabitoun.



us-2013-fto
al-mourabitoun
US-FTO
main
listing
Designated as Al-Mulathamun Battalion


2013-12-18
2013-12-19
2013-12-19


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


likely
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0

Announced on 18 December 2013 with the remark that it had merged into al-Murabitoun; since when that name is part of the designation was not looked up. It is on the OFAC list of 4 January 2019.

uk-2014-proscription
al-mourabitoun
UK-TA2000
main
listing
Proscribed as Al Murabitun




2014-04-04


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2014


certain
1
official-statement
1
effective
likely
2
UK-LORDS-2014
UK-HANSARD-2014
0

Draft laid on 31 March 2014, approved by the Lords on 3 April; a minister later gave 4 April as the day for another group of the same order.

un-2014-listing
al-mourabitoun
UN-1267
main
listing
Listed as QDe.141




2014-06-02


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
al-mourabitoun
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2014-06-02


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
al-mourabitoun
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2014-06-02


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
al-mourabitoun
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2014-06-02..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

ca-2014-listing
al-mourabitoun
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2014-06-02


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



eu-2014-881
al-mourabitoun
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 630/2014



2014-06-13
2014-06-13


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) No 630/2014


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 2 June 2014 within days and is taken to be the first.

uk-2019-jnim
al-mourabitoun
UK-TA2000
main
amendment
Named also inside the entry of JNIM ("including … al-Murabitun")




2019-03-01


0




uk-home-secretary

SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



uk-2020-isil
al-mourabitoun
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0008)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.141 and the UN day (2 June 2014) as date of designation.

0
al-nusrah-front
Al-Nusrah Front
organisation
23
Al-Nusrah Front for the People of the Levant
en
formal
Al-Nusra Front

alias
Jabhat al-Nusrah

alias
Jabhat al-Nusra

alias
Jabhet al-Nusra

alias
The Victory Front
en
translation
Support Front for the People of the Levant
en
translation
Jabhat Fath al-Sham

alias
Jabhat Fatah al-Sham

alias
Jabhat Fateh al-Sham

alias
Fatah al-Sham Front

alias
Conquest of the Levant Front
en
translation
Front for the Conquest of Syria
en
translation
Front for the Liberation of the Levant
en
translation
جبهة النصرة
ar
alias
جبهة النصرة لأهل الشام
ar
formal
جبهة فتح الشام
ar
alias
Джабхат ан-Нусра
ru
alias
Nusra Front
en
alias
Nusrah Front
en
alias
Al-Nusra

alias
El Nusra Cephesi
tr
alias
El Nusra
tr
alias
2
predecessor-of
hay-at-tahrir-al-sham

associated-with
al-qaida
So the UN entry.
2
un-sc
6908429
QDe.137
us-ofac-sdn
16937

Syrian armed group, from 2016 Jabhat Fath al-Sham, from 2017 the core of Hay'at Tahrir al-Sham. The UN and the United States carried the later names as aliases of this entry.
23
al-nusrah-front
RU-35FZ
none

2025-12-03
likely
1
press
Recognised in December 2014. Nothing newer than the statement of December 2025 about Hay'at Tahrir al-Sham was found.
2
S14b
S15

al-nusrah-front
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

al-nusrah-front
UN-1267
none

2026-08-22
certain
1
list

2
S42
UN-FILE

al-nusrah-front
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
Not on the 1988 (Taliban) list in any version seen; it stood on the 1267 list.
2
S42
UN-FILE

al-nusrah-front
US-FTO
none

2026-08-22
certain
1
act

2
S28
OFAC-2026

al-nusrah-front
US-SDGT
none

2026-08-22
certain
1
list
The FTO revocation of 8 July 2025 did not touch this designation; OFAC's list still carried uid 16937 with SDGT in August 2026.
3
S32
OFAC-FILE
OFAC-2026

al-nusrah-front
UK-TA2000
none

2026-04-30
likely
2
act
unsourced
Never an entry of its own; by an order of July 2013 another name of Al-Qaida (general knowledge). The order of 2025 revokes the name order of 2017 only, which was about Hay'at Tahrir al-Sham.
2
GK
S44b

al-nusrah-front
CA-CC
none

2026-04-30
likely
2
act
press
One entry: listed as Jabhat al-Nusra, in the order of 2 February 2021 named Hay'at Tahrir al-Sham with Jabhat al-Nusra as another name. So the removal announced on 5 December 2025 ended it for both names.
3
S57
CA-SI-2021-5
GK

al-nusrah-front
EU-881
none

2026-08-21
certain
1
list
Whether the entry left the annex after the UN's removal of 27 February 2026 is uncertain: the transcribed annex of 21 August 2026 has none, the file of 22 August 2026 has one. The act was not found.
2
EU-FSF
EU-OJ

al-nusrah-front
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-nusrah-front
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-nusrah-front
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-nusrah-front
UK-ISIL
none

2026-04-30
likely
2
list
computed
The designation rested on the UN's and ended with it by force of the regulations. The copies of the UK list of May and August 2026 still hold AQD0026, but these copies keep every entry the UN removed on that occasion, so they prove nothing.
2
UK-SL
OS:GB-ISIL

al-nusrah-front
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-nusrah-front
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-nusrah-front
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-nusrah-front
AU-CC102
none

2019-06-27
certain
1
official-statement
Listed in 2013 and again in 2016. Renewal in 2019 and what became of the listing after that of Hay'at Tahrir al-Sham in 2022 were not established.
2
S61b
AU-PJCIS-2016

al-nusrah-front
AU-COTUNA
none

2026-08-02
certain
2
list
computed
The entry (DFAT 2672) is no longer in the spreadsheet of 2 August 2026. Hay'at Tahrir al-Sham keeps an entry of its own.
2
AU-DFAT
AU-DFAT-XLSX

al-nusrah-front
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this group.
2
AU-DFAT
AU-DFAT-XLSX

al-nusrah-front
CH-EMBA
none

2026-02-25
likely
2
list
computed
Still in the copy of 25 February 2026, two days before the UN's removal; nothing later was seen.
2
CH-SECO
S56

al-nusrah-front
TR-6415
none

2026-04-30
likely
2
list
press

3
S65
S65b
TR-MASAK

al-nusrah-front
AE
none

2014-11-20
likely
1
press
In the list of 15 November 2014 according to Reuters; nothing later was checked.
1
AE-PRESS-2014

al-nusrah-front
US-EO13129
none

2026-04-30
certain
1
act
The order ended in 2002, before the group existed.
2
S25
S26

0
2
al-nusrah-front
US-SDGT
The UN's removal did not end this designation: OFAC's list of 22 August 2026 carries uid 16937 with the tag SDGT, and Hay'at Tahrir al-Sham among its aliases on 2 August 2026. The outcome of the review ordered on 30 June 2025 was not found.
2026-02-27/..
3
OFAC-FILE
OFAC-2026
S32
al-nusrah-front
RU-35FZ
No Russian act after the UN's removal was found; the last word is the statement of 3 December 2025.
2026-02-27/..
1
S15
1
un-2026-removal
al-nusrah-front
UN-1267
main
delisting
Removal of QDe.137 on request of the Syrian Arab Republic
Syrian Arab Republic
un-1267-committee
Request of a state under paragraph 75 of resolution 2734 (2024); no member objected.

0
0
0
0
un-1267-delisting-2734

2
S35
S35b
37
us-2012-aqi-alias
al-nusrah-front
US-FTO
al-qaida-in-iraq-alias
amendment
Added as an alias of Al-Qaida in Iraq




2012-12-11


1
listing
in-force




us-secretary-of-state




likely
1
secondary
0
2
S32b
S32c
0

The act is certain; that it bore on the FTO designation is likely, the sources do not name the regime.

us-2014-fto
al-nusrah-front
US-FTO
main
listing
Designated in its own name



2014-05-15
2014-05-15


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0



us-2014-aqi-alias-replaced
al-nusrah-front
US-FTO
al-qaida-in-iraq-alias
amendment
Designation as an alias of Al-Qaida in Iraq gives way to the one in its own name




2014-05-15


1
listing
ended
replaced



us-secretary-of-state




likely
1
computed
0
1
S28
0

Read from the designation in its own name; no separate act was seen.

us-2012-sdgt
al-nusrah-front
US-SDGT
main
amendment
Designated as an alias of Al-Qaida in Iraq, later in its own name




2012-12-11


1
listing
in-force




us-secretary-of-state




likely
2
secondary
list
0
3
S32b
S32c
OFAC-FILE
0

The day of the designation in its own name is not recorded; OFAC's list has it with FTO and SDGT in every version from 2018 to 2024.

us-2016-fto-amendment
al-nusrah-front
US-FTO
main
amendment
Jabhat Fath al-Sham added as an alias



2016-11-14
2016-11-14


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



us-2018-fto-amendment
al-nusrah-front
US-FTO
main
amendment
Hay'at Tahrir al-Sham added as an alias



2018-06-01
2018-06-01


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



us-2025-fto-revocation
al-nusrah-front
US-FTO
main
revocation
Designation as amended (Hay'at Tahrir al-Sham) revoked, effective on publication

2025-06-23
2025-07-07
2025-07-08
2025-07-08


1
listing
ended
revoked



us-secretary-of-state

notice in the Federal Register
1

certain
3
act
press
list
0
2
S32
OFAC-FILE
1
S32
0

2025-07-07


The revocation was signed on 23 June and is on public inspection; it takes effect with publication on 8 July.

OFAC's list of August 2026 has the entry without the tag FTO.

un-2013-aqi-alias
al-nusrah-front
UN-1267
qde-115-alias
amendment
Added as an alias of Al-Qaida in Iraq (QDe.115)




2013-05-30


1
listing
in-force




un-1267-committee




likely
1
list
0
2
S42
UN-FILE
0



un-2013-leader
al-nusrah-front
UN-1267
main
other-designation
Leader al-Jawlani listed (QDi.317)




2013-07-24


0




un-1267-committee




certain
1
list
0
1
S42
0



un-2014-listing
al-nusrah-front
UN-1267
main
listing
Listed in its own name (QDe.137)




2014-05-14


1
listing
in-force




un-1267-committee




certain
2
list
press
0
3
S35
S42
UN-FILE
0



un-2014-aqi-alias-replaced
al-nusrah-front
UN-1267
qde-115-alias
amendment
No longer an alias of QDe.115 but an entry of its own




2014-05-14


1
listing
ended
replaced



un-1267-committee




certain
1
list
0
1
UN-FILE
0

The entry of 2015 says that it was listed as another name of QDe.115 from 30 May 2013 to 13 May 2014.

un-2014-khattab
al-nusrah-front
UN-1267
main
other-designation
Anas Khattab listed (QDi.336)




2014-09-23


0




un-1267-committee




certain
1
list
0
1
S42
0



un-2018-amendment
al-nusrah-front
UN-1267
main
amendment
Hay'at Tahrir al-Sham added as an alias of QDe.137




2018-06-05


0




un-1267-committee




likely
1
list
0
1
S42
0



un-2026-removal-decided
al-nusrah-front
UN-1267
main
delisting
QDe.137 removed from the list


2026-02-27

2026-02-27


1
listing
ended
delisted

un-2026-removal
in-force
un-1267-committee




certain
3
official-statement
press
list
0
3
S35
S35b
UN-FILE
2
S35
0
1267 Committee
2026-02-27


QDe.137 was removed.
S35b
0
1267 Committee
2026-03-03


Syria asked under paragraph 75 of resolution 2734; no member objected and none asked to send the matter to the Council.

The removal is certain, the route likely (one press report). The file generated at the start of that day still has the entry; that of 1 August 2026 has not.

ru-2014-judgment
al-nusrah-front
RU-35FZ
main
listing
Recognised as terrorist and banned, together with Islamic State
2014-12-29






2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general



likely
1
press
0
2
S11c
S14b
0

The day the judgment came into force is not recorded.

ru-2015-list
al-nusrah-front
RU-35FZ
main
publication
On the FSB list by 27 February 2015 (22 names)




[2014-12-29..2015-02-27]
[2014-12-29..2015-02-27]

1
list-entry
in-force




ru-fsb




likely
1
press
0
2
S11b
S14b
0



ca-2013-listing
al-nusrah-front
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Jabhat al-Nusra




2013-11


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



uk-2013-name-order
al-nusrah-front
UK-TA2000
al-qaida-name-order
amendment
Al-Nusrah Front to be treated as another name of Al-Qaida




2013-07


1
proscription
in-force




uk-home-secretary




likely
1
unsourced
0
1
GK
0

The order was not seen.

ca-2021-review
al-nusrah-front
CA-CC
main
review
Entry reviewed and kept, under the name Hay'at Tahrir al-Sham
2021-02-02


2021-02-03



0




ca-governor-in-council

SI/2021-5


certain
1
act
0
1
CA-SI-2021-5
0



ca-2025-removal
al-nusrah-front
CA-CC
main
delisting
Entry removed, with Syria's removal from the list of state supporters of terrorism


2025-12-05

2025-12-05


1
listing
ended
delisted



ca-governor-in-council




likely
2
press
computed
1
effective
likely
2
S57
CA-SI-2021-5
1
S57
0

2025-12-05


Canada has removed Hay'at Tahrir al-Sham from the list.

The press names Hay'at Tahrir al-Sham; that it was one entry with Jabhat al-Nusra follows from the order of 2021.

eu-2013-aqi-alias
al-nusrah-front
EU-881
qde-115-alias
amendment
Carried as another name of Al-Qaida in Iraq




[2013-05-30..2014-04-02]


1
freeze
in-force




eu-commission




likely
2
list
computed
0
2
UK-HMT
UN-FILE
0

Read from the British list of 2 April 2014, which then followed the EU's; the EU act was not seen.

eu-2014-aqi-alias-replaced
al-nusrah-front
EU-881
qde-115-alias
amendment
No longer another name of Al-Qaida in Iraq but an entry of its own




[2014-05-14..2014-05-29]


1
freeze
ended
replaced



eu-commission




likely
2
list
computed
0
1
UK-HMT
0



eu-2014-listing
al-nusrah-front
EU-881
main
listing
Listed after the UN (annex I)




[2014-05-14..2014-05-29]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


certain
1
list
0
2
EU-FSF
UK-HMT
0

The first EU act was not seen; the British list, which then followed the EU's, has the entry from 29 May 2014.

eu-2018-amendment
al-nusrah-front
EU-881
main
amendment
Entry amended by Implementing Regulation 2018/855, which brings the name Hay'at Tahrir al-Sham



2018-06-11
2018-06-12


0




eu-commission

Implementing Regulation (EU) 2018/855


likely
1
list
0
1
EU-FSF
0

Last act the file names for the entry; that it brought the name is read from the UN's change of 5 June 2018.

eu-2026-removal
al-nusrah-front
EU-881
main
delisting
No longer in the transcribed annex of 21 August 2026




[2026-02-27..2026-08-21]


1
freeze
ended
delisted



eu-commission




to-verify
1
list
0
1
EU-OJ
0

The act was not found, and the file of 22 August 2026 still has the entry; see the conflicts.

uk-2020-isil
al-nusrah-front
UK-ISIL
main
listing
Designated by force of the regulations (AQD0026)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-SL
UN-FILE
0



uk-2026-isil-end
al-nusrah-front
UK-ISIL
main
delisting
Designation ends with the UN's removal




2026-02-27


2
arms
ended
freeze
ended
delisted



uk-fcdo

SI 2019/466


likely
1
computed
0
2
OS:GB-ISIL
S35
0

By force of the regulations; no notice was seen.

au-2013-listing
al-nusrah-front
AU-CC102
main
listing
Listed as Jabhat al-Nusra




2013-06


1
listing
in-force




au-afp-minister




certain
1
official-statement
0
1
S61b
0

The year is certain, the month likely.

au-2016-relisting
al-nusrah-front
AU-CC102
main
renewal
Listed again for three years
2016-05-05



2016-06-28


0




au-governor-general




certain
1
official-statement
0
1
AU-PJCIS-2016
0



au-2014-cotuna
al-nusrah-front
AU-COTUNA
main
listing
UN listing applies in Australia




2014-05-14


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



au-2026-cotuna-end
al-nusrah-front
AU-COTUNA
main
delisting
Ends with the UN's removal; gone from the spreadsheet of 2 August 2026




2026-02-27
[2026-02-27..2026-08-02]

1
freeze
ended
delisted



au-dfat




certain
2
list
computed
1
effective
likely
2
AU-DFAT-XLSX
S35
0



ch-2014-listing
al-nusrah-front
CH-EMBA
main
listing
UN listing taken over




2014-05-14


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



ch-2025-split
al-nusrah-front
CH-EMBA
main
amendment
Entry moves to the ordinance on ISIL and Al-Qaida; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-2014-listing
al-nusrah-front
TR-6415
main
listing
In the list annexed to decision 2013/5428




[2014-05-14..2018-08-31]


1
freeze
in-force




tr-president




likely
2
list
computed
0
2
S65b
TR-MASAK
0

After the UN's listing and before the update of 31 August 2018.

tr-2018-update
al-nusrah-front
TR-6415
main
amendment
Entry updated with the name Hay'at Tahrir al-Sham




2018-08-31


0




tr-president




certain
1
press
0
1
S65b
0



tr-2026-removal
al-nusrah-front
TR-6415
main
delisting
Removed by presidential decision 10994



2026-03-01
2026-03-01


1
freeze
ended
delisted



tr-president

presidential decision 10994, Official Gazette


certain
1
press
0
1
S65
0



ae-2014-list
al-nusrah-front
AE
main
listing
In the Emirates' list of 15 November 2014



2014-11-15
2014-11-15


1
listing
in-force




ae-cabinet

Cabinet Decision 41 of 2014


likely
1
press
0
2
AE-PRESS-2014
S63
0



1
eu-2026-annex
al-nusrah-front
EU-881
freeze
Whether the EU removed the entry after the UN did
2026-02-27/..
2
EU-OJ
0

2026-08-21


The annex, as transcribed from the Official Journal, has no such entry.
EU-FSF
0

2026-08-22


The financial sanctions file has the entry, with Implementing Regulation 2018/855 as its last act.
Uncertain until the act is found. Only the Official Journal is authentic, and the file is known to lag; but the transcription is a copy, too.
al-qaida
Al-Qaida
organisation
16
Al-Qaeda

alias
Al Qaeda

alias
Al Qa'ida

alias
Islamic Salvation Foundation
en
alias
The Group for the Preservation of the Holy Sites
en
alias
The Islamic Army for the Liberation of Holy Places
en
alias
The World Islamic Front for Jihad Against Jews and Crusaders
en
alias
Usama Bin Laden Network
en
alias
Usama Bin Laden Organization
en
alias
Al Qa'ida/Islamic Army

former
القاعدة
ar
formal
Аль-Каида
ru
alias
База (Аль-Каида)
ru
formal
El Kaide
tr
alias
אל-קאעידה
he
alias
Al Kaida

alias
1
associated-with
al-nusrah-front
The UN entry of Al-Nusrah Front called it associated with Al-Qaida.
2
un-sc
113458
QDe.004
us-ofac-sdn
6366


26
al-qaida
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Base (Al-Qaida)". The ruling of 17 April 2025 concerned the Taliban only.
3
S04
S10
S12

al-qaida
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

al-qaida
UN-1267
none

2026-08-22
certain
1
list

2
S42
UN-FILE

al-qaida
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
The split of 2011 left Al-Qaida on the 1267 list; no version of the 1988 list that was seen names it.
3
S41a
S42
UN-FILE

al-qaida
TJ
none

2025-04-18
certain
1
official-statement

1
S23

al-qaida
US-FTO
none

2026-08-22
certain
1
list
Designated in October 1999 (general knowledge); OFAC's list carries the tag FTO in every version seen, from January 2018 to August 2026.
3
GK
OFAC-FILE
OFAC-2026

al-qaida
US-SDGT
none

2026-08-22
certain
1
list
In the annex of EO 13224 itself (general knowledge); OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
GK
OFAC-FILE
OFAC-2026

al-qaida
US-EO13129
none

2026-04-30
likely
1
act
The order of 1999 blocked the property of the Taliban, not of this organisation.
2
S25
S26

al-qaida
UK-TA2000
none

2026-04-30
likely
1
act
Proscribed in March 2001 with twenty others, by the first order under the Act; the day is general knowledge. Schedule 2 as at July 2016 names it first among the additions.
3
S44
S47
UK-SCH2-2016

al-qaida
EU-881
none

2026-08-21
likely
1
list
In the annex from the beginning; before, under Regulation 467/2001. The annex gives 6 October 2001, the UN's day.
3
OS:EU-TAQA-EUAQ
EU-FSF
EU-OJ

al-qaida
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-qaida
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-qaida
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

al-qaida
UK-ISIL
none

2026-04-30
certain
2
list
computed
UK reference AQD0027, UN reference QDe.004.
1
UK-SL

al-qaida
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-qaida
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-qaida
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

al-qaida
CA-CC
none

2024-05-19
likely
1
secondary
Listed on 23 July 2002, with the first names; reviewed in June 2021.
1
WP-CA-LIST

al-qaida
AU-CC102
none

2022-12-31
likely
1
official-statement
First listed in October 2002 (general knowledge) and listed again ever since, in 2016 and 2022 by documents seen.
4
GK
S61
S61b
AU-PJCIS-2016

al-qaida
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 155, listed on 6 October 2001.
1
AU-DFAT

al-qaida
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this organisation.
2
AU-DFAT
AU-DFAT-XLSX

al-qaida
IN-UAPA
none

2023-12-18
likely
1
list
Named entry of the First Schedule (No. 28 as on 30 March 2015); the day of entry was not seen. The ministry's page was still so in December 2023.
2
IN-MHA
S62

al-qaida
CH-EMBA
none

2026-02-25
likely
2
list
computed

3
CH-SECO
S56
S56c

al-qaida
CH-NDG74
none

2026-04-30
certain
1
act
Under art. 74 since the ruling of 2022 only; the organisation was banned before, from November 2001 on, by ordinances and then by an act of its own.
3
S56b
CH-BBL-2018
CH-BBL-2022

al-qaida
TR-6415
none

2024-08-22
likely
2
list
computed

2
TR-MASAK
OS:tr_fcib

al-qaida
AE
none

2014-11-20
likely
1
press
In the list of 15 November 2014 according to AFP; nothing later was checked.
1
AE-PRESS-2014

0
5
al-qaida
EU-931
"The Base" in the EU list (EU.12192.29) is another group, not Al-Qaida, although the UN entry gives these words as a name of Al-Qaida; the register leaves the name out.
2025-01-05/..
2
EU-FSF
EU-OJ
al-qaida
AU-COTUNA
Reference 7238, "The Base", is another group, listed under resolution 1373.
2026-02-26/..
1
AU-DFAT
al-qaida
RU-35FZ
The ruling of 17 April 2025 suspended the ban on the Taliban only; the ban on Al-Qaida stands.
2025-04-17/..
1
S04
al-qaida
UK-TA2000
The end of the name order for Hay'at Tahrir al-Sham does not end the proscription of Al-Qaida.
2025-11-11/..
1
S44
al-qaida
CH-NDG74
Not under this regime, but not free either: banned by an ordinance of the Federal Council of November 2001, by an ordinance of the Federal Assembly from 2012 and by the act of 12 December 2014, extended to 31 December 2022.
2001-11/2022-10-18
2
CH-BBL-2018
CH-PRESS-2014
0
29
un-2000-res-1333
al-qaida
UN-1267
main
law
Resolution 1333 extends the measures to bin Laden and Al-Qaida
2000-12-19






0




un-security-council

resolution 1333 (2000)


certain
1
act
0
1
S56c
0



un-2001-listing
al-qaida
UN-1267
main
listing
Listed (QDe.004)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2020-review
al-qaida
UN-1267
main
review
Review under resolution 2368 concluded; entry kept
2020-11-24






0




un-1267-committee




certain
1
list
0
1
UN-FILE
0



un-2011-split
al-qaida
UN-1267
main
law
Resolutions 1988 and 1989 split the list into Taliban and Al-Qaida
2011-06-17






0




un-security-council

resolution 1989 (2011)


certain
1
act
0
1
S41a
0



ru-2003-judgment
al-qaida
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court, in closed session, recognised fifteen organisations as terrorist and banned their activity in Russia.



ru-2006-list
al-qaida
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
1
S11
0

That the names of the judgment of 2003 were among the 17 is likely, not checked one by one.

tj-2006-listing
al-qaida
TJ
main
listing
Recognised as terrorist, together with the Taliban and others
2006-03-30






1
listing
in-force




tj-supreme-court
Prosecutor General of Tajikistan



certain
2
official-statement
list
0
1
S23
0



uk-2017-name-order
al-qaida
UK-TA2000
main
amendment
Hay'at Tahrir al-Sham added as another name




2017


0




uk-home-secretary

Proscribed Organisations (Name Change) Order 2017


certain
1
act
0
1
S44
0



uk-2025-name-order-revoked
al-qaida
UK-TA2000
main
amendment
The name Hay'at Tahrir al-Sham falls away; Al-Qaida stays proscribed


2025-10-21

2025-11-11


0




uk-home-secretary

Name Change (Revocation) Order 2025


certain
2
act
computed
1
effective
likely
2
S44
S44b
0



un-2010-review
al-qaida
UN-1267
main
review
Review under resolution 1822 concluded; entry kept
2010-06-21






0




un-1267-committee




certain
1
list
0
1
UN-FILE
0



us-1999-fto
al-qaida
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




1999-10-08


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries the tag from 26 January 2018 (its oldest version seen) on; uid 6366.

us-2001-sdgt
al-qaida
US-SDGT
main
listing
In the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224


likely
1
unsourced
0
2
GK
OFAC-FILE
0

The order took effect the day after it was signed. The list carries the tag from 26 January 2018 (its oldest version seen) on.

uk-2001-proscription
al-qaida
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


likely
1
act
1
effective
likely
3
GK
S47
UK-SCH2-2016
0

The month is certain from the same order's other names; number and day are general knowledge.

uk-2013-name-order
al-qaida
UK-TA2000
main
amendment
Al-Nusrah Front added as another name




2013-07


0




uk-home-secretary




likely
1
unsourced
0
1
GK
0



eu-2002-listing
al-qaida
EU-881
main
listing
In annex I of Regulation 881/2002 from the beginning




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002


likely
2
list
computed
0
2
OS:EU-TAQA-EUAQ
EU-OJ
0

The first annex was not seen; the entry carries 6 October 2001 as start, and the regulation took over the annex of Regulation 467/2001.

eu-2012-amendment
al-qaida
EU-881
main
amendment
Entry amended by Implementing Regulation 316/2012 (before, Al Qa'ida/Islamic Army)



2012-04-13
2012-04-12


0




eu-commission

Implementing Regulation (EU) 316/2012


likely
1
list
0
2
EU-FSF
EU-OJ
0

Follows the UN's change of 21 March 2012.

uk-2020-isil
al-qaida
UK-ISIL
main
listing
Designated by force of the regulations (AQD0027)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-SL
UN-FILE
0



ca-2002-listing
al-qaida
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-07-23


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
WP-CA-LIST
0



ca-2021-review
al-qaida
CA-CC
main
review
Reviewed and kept
2021-06-04






0




ca-governor-in-council




likely
1
secondary
0
1
WP-CA-LIST
0



au-2002-listing
al-qaida
AU-CC102
main
listing
First listed




2002-10-21


1
listing
in-force




au-governor-general




likely
1
unsourced
0
1
GK
0



au-2016-relisting
al-qaida
AU-CC102
main
renewal
Listed again for three years
2016-05-05



2016-06-28


0




au-governor-general




certain
1
official-statement
0
1
AU-PJCIS-2016
0



au-2022-relisting
al-qaida
AU-CC102
main
renewal
Listed again


2022-02-17

2022-02-17


0




au-afp-minister




certain
1
official-statement
0
1
S61b
0



au-2001-cotuna
al-qaida
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

in-2015-list
al-qaida
IN-UAPA
main
listing
Named in the First Schedule, at the latest on 30 March 2015 (No. 28)




[2004-12-30..2015-03-30]


1
listing
in-force




in-mha




certain
1
list
0
1
IN-MHA
0



ch-2001-listing
al-qaida
CH-EMBA
main
listing
UN listing taken over




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
al-qaida
CH-EMBA
main
amendment
Entry moves to the ordinance on ISIL and Al-Qaida; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



ch-2022-ban
al-qaida
CH-NDG74
main
listing
Banned by general ruling, with Islamic State and related groups, for at most five years
2022-10-19



[2022-10-19..2023-01-01]


1
ban
in-force




ch-federal-council

general ruling of 19 October 2022


certain
1
act
0
2
S56b
CH-BBL-2022
0

Follows the act of 12 December 2014 without a gap, which ran to 31 December 2022; the day of effect was not seen.

tr-2013-listing
al-qaida
TR-6415
main
listing
In the list annexed to decision 2013/5428




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

ae-2014-list
al-qaida
AE
main
listing
In the Emirates' list of 15 November 2014



2014-11-15
2014-11-15


1
listing
in-force




ae-cabinet

Cabinet Decision 41 of 2014


likely
1
press
0
2
AE-PRESS-2014
S63
0



0
al-shabaab
Al-Shabaab
organisation
18
Harakat al-Shabaab al-Mujaahidiin

formal
Al-Shabab

alias
Al Shabaab

alias
Shabaab

alias
Mujahidin al-Shabaab Movement
en
alias
Mujahideen Youth Movement
en
translation
Mujahidin Youth Movement
en
translation
Harakat Shabab al-Mujahidin

alias
Hizbul Shabaab

alias
Hisb'ul Shabaab

alias
Al-Shabaab al-Islamiya

alias
The Unity of Islamic Youth
en
translation
al-Hijra

alias
حركة الشباب المجاهدين
ar
formal
Аш-Шабаб
ru
alias
حركة الشباب
ar
alias
Harakat al-Shabaab

alias
Ash-Shabaab

alias
1
associated-with
al-qaida
Pledged allegiance to Al-Qaida in 2012.
2
us-ofac-sdn
10761

un-sc
6908033
SOe.001
Somali armed movement allied with Al-Qaida. The UN lists it under the Somalia sanctions (SOe.001), since 2023 the Al-Shabaab regime, not on the 1267 list.
11
al-shabaab
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
Never on the 1267 list in any version seen (2014 to 2026); it is listed under the Somalia sanctions (SOe.001), which the EU and the United Kingdom carry out by other acts.
3
UN-FILE
EU-OJ
UK-SL

al-shabaab
EU-881
none
2014-11-19
2026-08-21
likely
1
list
Never on the 1267 list in any version seen (2014 to 2026); it is listed under the Somalia sanctions (SOe.001), which the EU and the United Kingdom carry out by other acts.
3
UN-FILE
EU-OJ
UK-SL

al-shabaab
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
Never on the 1267 list in any version seen (2014 to 2026); it is listed under the Somalia sanctions (SOe.001), which the EU and the United Kingdom carry out by other acts.
3
UN-FILE
EU-OJ
UK-SL

al-shabaab
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

al-shabaab
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; its earlier states were not checked.
2
EU-OJ
EU-FSF

al-shabaab
US-FTO
none

2026-08-22
certain
1
list

3
S28
OFAC-FILE
OFAC-2026

al-shabaab
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 10761 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

al-shabaab
UK-TA2000
none

2026-04-30
certain
1
official-statement
No removal is known.
1
UK-COMMONS-2010

al-shabaab
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

al-shabaab
AU-CC102
none

2013-12-31
likely
1
official-statement
On the list of December 2013; later renewals were not looked up.
1
AU-LIST-2013

al-shabaab
AU-COTUNA
none

2026-08-22
certain
1
list

1
AU-DFAT

0
2
al-shabaab
UN-1267
Not on this list, but under UN sanctions all the same: listed on 12 April 2010 by the committee on Somalia (SOe.001).
2010-04-12/..
1
UN-FILE
al-shabaab
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
10
us-2008-fto
al-shabaab
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2008-03-18
2008-03-18


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
3
US-STATE-2008-SHABAAB
S28
OFAC-FILE
0



us-2008-sdgt
al-shabaab
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2008-03-18


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
1
effective
likely
3
US-STATE-2008-SHABAAB
RFJ-SHABAAB
OFAC-FILE
0

18 March by the statement of that day, 19 March by a later page of the same department.

au-2009-1373
al-shabaab
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373




2009-08-21


1
freeze
in-force




au-foreign-minister




certain
1
list
0
1
AU-DFAT
0

Since 12 April 2010 also frozen with the UN listing under the Somalia sanctions.

au-2009-listing
al-shabaab
AU-CC102
main
listing
Listed as a terrorist organisation




[2009-08-21..2013-12]


1
listing
in-force




au-governor-general




likely
1
official-statement
0
2
AU-LIST-2013
GK
0

On the list as published in December 2013; August 2009 is general knowledge.

uk-2010-proposed
al-shabaab
UK-TA2000
main
announcement
Draft order laid before Parliament


2010-03-01




0




uk-home-secretary




certain
1
official-statement
0
1
UK-COMMONS-2010
0



uk-2010-proscription
al-shabaab
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2010-03-05


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2010


certain
1
official-statement
1
effective
likely
2
UK-COMMONS-2010
GK
0

Approved by the Commons on 4 March 2010; that the order came into force on 5 March is general knowledge.

ca-2010-listing
al-shabaab
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2010-03-05


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



un-2010-somalia
al-shabaab

main
other-designation
Listed by the UN committee on Somalia as SOe.001




2010-04-12


0




Security Council committee on Somalia




certain
1
list
0
1
UN-FILE
0



us-2018-fto-al-hijra
al-shabaab
US-FTO
main
amendment
al-Hijra added as an alias; designation reviewed and kept



2018-08-01
2018-08-01


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



us-2024-fto-review
al-shabaab
US-FTO
main
review
Designation reviewed and maintained
2024-05-02


2024-07-09



0




us-secretary-of-state

Federal Register document 2024-14946


certain
1
act
0
1
FR-2024-14946
0



1
us-2008-sdgt-day
al-shabaab
US-SDGT

On which day Al-Shabaab was designated under Executive Order 13224
2008-03-18/..
2
US-STATE-2008-SHABAAB
0
Department of State
2008-03-18


Both designations were made on 18 March 2008.
RFJ-SHABAAB
0
Rewards for Justice programme of the Department of State



FTO on 18 March, SDGT on 19 March 2008.
18 March, by the statement of that day; the second may be the day of publication.
allied-democratic-forces
Allied Democratic Forces
organisation
10
ADF

alias
ADF/NALU

former
ISIS-DRC

alias
Islamic State of Iraq and Syria - Democratic Republic of the Congo
en
alias
Forces démocratiques alliées - Armée nationale de libération de l'Ouganda
fr
formal
Islamic Alliance of Democratic Forces
en
alias
Madina at Tauheed Wau Mujahedeen

alias
Islamic State Central Africa Province
en
alias
ISCAP

alias
Wilayat Central Africa
en
alias
1
part-of
isil

2
us-ofac-sdn
16696

un-sc
6908402
CDe.001
Armed group of Ugandan origin in the east of the Democratic Republic of the Congo, since 2019 counted as part of the Islamic State (ISIS-DRC).
7
allied-democratic-forces
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it. The UN lists it under the Congo sanctions (CDe.001), which is another regime.
3
UN-FILE
EU-OJ
UK-SL

allied-democratic-forces
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it. The UN lists it under the Congo sanctions (CDe.001), which is another regime.
3
UN-FILE
EU-OJ
UK-SL

allied-democratic-forces
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it. The UN lists it under the Congo sanctions (CDe.001), which is another regime.
3
UN-FILE
EU-OJ
UK-SL

allied-democratic-forces
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

allied-democratic-forces
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
EU-2025-10

allied-democratic-forces
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

allied-democratic-forces
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 16696 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
1
allied-democratic-forces
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
4
un-2014-drc
allied-democratic-forces

main
other-designation
Listed by the UN committee on the Democratic Republic of the Congo as CDe.001




2014-06-30


0




Security Council committee pursuant to resolution 1533 (2004)




certain
1
list
0
1
UN-FILE
0



us-2021-sdgt
allied-democratic-forces
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2021-03-10

2021-03-10


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2021-AFRICA
OFAC-FILE
1
US-2021-AFRICA
0
Department of State
2021-03-11


ISIS-DRC and ISIS-Mozambique are designated as Foreign Terrorist Organizations and under Executive Order 13224.



us-2021-fto
allied-democratic-forces
US-FTO
main
listing
Designated as a Foreign Terrorist Organization (ISIS-DRC)


2021-03-10
2021-03-11
2021-03-11


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0

The entry bore only the tag of the Congo programme in OFAC's list of 4 January 2019.

eu-2026-listing
allied-democratic-forces
EU-2016-1686
main
listing
Listed by the Council on its own




[2025-10-28..2026-08-21]


1
freeze
in-force




eu-council




certain
2
list
press
0
3
EU-OJ
EU-FSF
EU-2025-10
0

The last of eight groups in the annex as of 21 August 2026; on 27 October 2025 the press counted seven. The act was not found; the financial sanctions file of 1 May 2026 has the group under the Congo regime only.

0
amir-khan-muttaqi
Amir Khan Muttaqi
person
5
Amir Khan Motaqi

formal
Amir Khan Mutaqi

alias
Mawlawi Amir Khan Muttaqi

alias
امیر خان متقی
fa
formal
Амир Хан Муттаки
ru
alias
1
member-of
taliban

1
un-sc
111042
TAi.026
Foreign minister of the Taliban's government since 2021; the UN spells him Motaqi.
20
amir-khan-muttaqi
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

amir-khan-muttaqi
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

amir-khan-muttaqi
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older ones were not checked.
2
OFAC-FILE
OFAC-2026

amir-khan-muttaqi
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

amir-khan-muttaqi
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2001-01-25 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

amir-khan-muttaqi
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

amir-khan-muttaqi
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

amir-khan-muttaqi
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0026.
2
S50
UK-SL

amir-khan-muttaqi
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

amir-khan-muttaqi
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

amir-khan-muttaqi
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

amir-khan-muttaqi
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 26.
2
AU-DFAT
S61a

amir-khan-muttaqi
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

amir-khan-muttaqi
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

amir-khan-muttaqi
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

amir-khan-muttaqi
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

amir-khan-muttaqi
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

amir-khan-muttaqi
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

amir-khan-muttaqi
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

amir-khan-muttaqi
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
14
un-listing
amir-khan-muttaqi
UN-1267
main
listing
Listed by the 1267 Committee




2001-01-25


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
amir-khan-muttaqi
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
amir-khan-muttaqi
UN-1988
main
listing
Carried over to the 1988 list (TAi.026)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2001-01-25 as its day of listing.

un-2011-11-29-amendment
amir-khan-muttaqi
UN-1988
main
amendment
Entry updated




2011-11-29


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-03-10-amendment
amir-khan-muttaqi
UN-1988
main
amendment
Entry updated




2026-03-10


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-04-13-amendment
amir-khan-muttaqi
UN-1988
main
amendment
Entry updated




2026-04-13


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
amir-khan-muttaqi
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
amir-khan-muttaqi
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
amir-khan-muttaqi
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
amir-khan-muttaqi
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0026)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
amir-khan-muttaqi
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-01-25..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
amir-khan-muttaqi
CH-EMBA
main
listing
UN listing taken over




2001-01-25


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
amir-khan-muttaqi
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
amir-khan-muttaqi
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

0
anas-khattab
Anas Khattab
person
6
Anas Hasan Khattab

formal
Samir Ahmed al-Khayat

alias
Abu-Ahmad Hadud

alias
أنس خطاب
ar
alias
أنس حسن خطاب
ar
formal
Анас Хаттаб
ru
alias
2
member-of
al-nusrah-front
Administrative amir, by the UN entry.
member-of
hay-at-tahrir-al-sham

2
un-sc
6908416
QDi.336
us-ofac-sdn
15591

Interior minister of Syria since 2025; the UN entry called him administrative amir of Al-Nusrah Front.
20
anas-khattab
UN-1267
none

2026-08-22
certain
2
act
list
Removed outright by resolution 2799 of 6 November 2025.
3
S34
S42
UN-FILE

anas-khattab
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
On the 1267 list, never on the 1988 (Taliban) list in any version seen.
2
S42
UN-FILE

anas-khattab
US-SDGT
none

2026-08-22
certain
2
official-statement
list
Designated by the Treasury in December 2012 (general knowledge), ended by it on 7 November 2025; no longer in OFAC's list of August 2026.
3
S33
OFAC-FILE
OFAC-2026

anas-khattab
EU-881
none

2026-08-21
certain
1
list
Removed some time after the UN; the act was not found.
3
EU-FSF
EU-OJ
UK-HMT

anas-khattab
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

anas-khattab
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

anas-khattab
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

anas-khattab
UK-ISIL
none

2026-04-30
certain
2
official-statement
computed

2
S33
UK-SL

anas-khattab
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

anas-khattab
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

anas-khattab
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

anas-khattab
AU-COTUNA
none

2026-08-02
likely
2
list
computed
In none of the Australian lists of 2026; the earlier entry was not seen and follows from the UN's.
2
AU-DFAT
AU-DFAT-XLSX

anas-khattab
AU-AFG
none

2026-08-02
certain
1
list

2
AU-DFAT
AU-DFAT-XLSX

anas-khattab
CH-EMBA
none

2025-11-05
likely
2
list
computed
The copy of 25 February 2026 still holds the entry, more than three months after the UN's removal; whether it was in force then is not settled.
2
CH-SECO
S56

anas-khattab
TR-6415
none

2026-04-30
certain
2
list
press

2
S65c
TR-MASAK

anas-khattab
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

anas-khattab
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

anas-khattab
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

anas-khattab
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

anas-khattab
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
1
anas-khattab
CH-EMBA
UN removals are taken over in Switzerland. The copy of 25 February 2026 nevertheless holds the entry (ssid 84077); it may be a leftover of the copy.
2025-11-06/..
2
CH-SECO
S56
0
14
un-listing
anas-khattab
UN-1267
main
listing
Listed (QDi.336)




2014-09-23


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2025-res-2799
anas-khattab
UN-1267
main
delisting
Removed by resolution 2799
2025-11-06



2025-11-06


1
listing
ended
delisted



un-security-council

resolution 2799 (2025)


certain
3
act
official-statement
list
0
2
S34
UN-FILE
1
S34
0
UN press text
2025-11-06


Two persons are removed from the list; adopted by 14 votes with one abstention (China).

Two persons only, not Hay'at Tahrir al-Sham. The file of 2 August 2025 has the entry, that of 15 November 2025 has not.

us-sdgt-listing
anas-khattab
US-SDGT
main
listing
Designated under Executive Order 13224




2012-12-11


1
listing
in-force




us-secretary-of-the-treasury




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries uid 15591 with SDGT from 26 January 2018 (its oldest version seen) to 2024.

us-2025-revocation
anas-khattab
US-SDGT
main
revocation
Designation ended by the Treasury


2025-11-07

2025-11-07


1
listing
ended
revoked



us-secretary-of-the-treasury




certain
3
official-statement
press
list
0
2
S33
OFAC-2026
0

In OFAC's list of 22 August 2026 no longer.

eu-listing
anas-khattab
EU-881
main
listing
Listed after the UN (annex I)




[2014-09-23..2014-10-09]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


certain
1
list
0
2
EU-FSF
UK-HMT
0

The first EU act was not seen; the British list, which then followed the EU's, has the entry from 2014-10-09.

eu-2025-statement
anas-khattab
EU-881
main
statement
EU says that the UN's removal will be reflected


2025-11-07




0




eu-commission




certain
2
official-statement
press
0
1
S33b
1
S33b
1
Reuters

2025-11-07


The removal decided by the UN will be reflected in the EU.



eu-2025-removal
anas-khattab
EU-881
main
delisting
Gone from the EU's file between 1 October 2025 and 5 January 2026




[2025-11-07..2026-01-05]
[2025-11-07..2026-01-05]

1
freeze
ended
delisted



eu-commission




certain
1
list
0
2
EU-FSF
EU-OJ
0

Not before the statement of 7 November 2025; number and day of the act were not found.

uk-2020-isil
anas-khattab
UK-ISIL
main
listing
Designated by force of the regulations




2020-12-31


3
arms
in-force
freeze
in-force
travel
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-HMT
UN-FILE
0



uk-2025-removal
anas-khattab
UK-ISIL
main
delisting
Removed, notice of the Office of Financial Sanctions Implementation


2025-11-07

2025-11-07


3
arms
ended
freeze
ended
travel
ended
delisted



uk-ofsi




certain
1
official-statement
0
2
S33
UK-SL
0

In none of the copies of the UK list of 2026.

au-cotuna-listing
anas-khattab
AU-COTUNA
main
listing
UN listing applies in Australia




2014-09-23


1
freeze
in-force




au-dfat




likely
1
computed
0
2
S61a
UN-FILE
0



au-2025-cotuna-end
anas-khattab
AU-COTUNA
main
delisting
Ends with the UN's removal




2025-11-06
[2025-11-06..2026-02-26]

1
freeze
ended
delisted



au-dfat




certain
2
list
computed
1
effective
likely
2
AU-DFAT
S34
0



ch-listing
anas-khattab
CH-EMBA
main
listing
UN listing taken over




2014-09-23


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



tr-listing
anas-khattab
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2014-09-23..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0



tr-2025-removal
anas-khattab
TR-6415
main
delisting
Removed



2025-11-08
2025-11-08


1
freeze
ended
delisted



tr-president

Official Gazette of 8 November 2025


certain
1
press
0
1
S65c
0



1
un-res-2799-scope
anas-khattab
UN-1267

Whom resolution 2799 removed
2025-11-06/..
2
S34b
0




Al-Sharaa, Khattab and Hay'at Tahrir al-Sham.
S34
0
UN press text
2025-11-06


Two persons only.
The two persons; the group left with QDe.137 on 27 February 2026.
ansar-al-islam
Ansar al-Islam
organisation
11
Jund al-Islam

former
Ansar al-Sunna

former
Ansar al-Sunna Army
en
former
Jaish Ansar al-Sunna

former
Devotees of Islam
en
translation
Kurdistan Supporters of Islam
en
alias
Supporters of Islam in Kurdistan
en
alias
Followers of Islam in Kurdistan
en
alias
Kurdish Taliban
en
alias
Partisans of Islam
en
translation
أنصار الإسلام
ar
formal
2
associated-with
al-qaida

associated-with
isil
Associated with Al-Qaida in Iraq, so the UN entry.
2
un-sc
113460
QDe.098
us-ofac-sdn
7472

Kurdish-Iraqi group founded in 2001, also Ansar al-Sunna; most of it joined the Islamic State in 2014.
12
ansar-al-islam
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

ansar-al-islam
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.098.
1
UN-FILE

ansar-al-islam
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

ansar-al-islam
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

ansar-al-islam
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

ansar-al-islam
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

ansar-al-islam
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

ansar-al-islam
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

ansar-al-islam
US-FTO
none

2026-08-22
certain
1
list

3
S28
OFAC-FILE
OFAC-2026

ansar-al-islam
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 7472 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

ansar-al-islam
UK-TA2000
none

2026-04-30
certain
1
act
The consolidated Schedule 2 (to April 2024) has the entry.
2
S74
UK-HC-815

ansar-al-islam
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

0
2
ansar-al-islam
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
ansar-al-islam
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
12
us-2003-sdgt
ansar-al-islam
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-02-20


1
listing
in-force




us-secretary-of-the-treasury




certain
2
official-statement
list
0
2
US-2003-AAI
OFAC-FILE
1
US-2003-AAI
0
Department of State
2003-02-20


Ansar al-Islam is designated under Executive Order 13224, effective today.



un-2003-listing
ansar-al-islam
UN-1267
main
listing
Listed as QDe.098




2003-02-24


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
ansar-al-islam
EU-881
main
listing
Added to the annex of Regulation 881/2002 after the UN listing




[2003-02-24..2012-01-18]


1
freeze
in-force




eu-commission




certain
2
list
computed
0
3
EU-FSF
EU-OJ
UN-FILE
0

Not before the UN listing; the act the financial sanctions file names (Regulation 34/2012, published on 18 January 2012) is an amendment, the first act was not looked up.

au-cotuna-un
ansar-al-islam
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2003-02-24


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
ansar-al-islam
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2003-02-24


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-2004-fto
ansar-al-islam
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2004-03-22
2004-03-22


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
S28
OFAC-FILE
0



ca-2004-listing
ansar-al-islam
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2004-05-17


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



uk-2005-proscription
ansar-al-islam
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2005-10


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2005


likely
1
act
0
3
S74
UK-HC-815
UK-LIFG-LORDS
0

In the block of Schedule 2 that holds the additions of October 2005, with the Libyan Islamic Fighting Group; Ansar Al Sunna is an entry beside it.

us-2010-fto-review
ansar-al-islam
US-FTO
main
review
Designation reviewed and maintained



2010-05-24



0




us-secretary-of-state

75 FR 28849


certain
1
act
0
1
FR-2010-12440
0



tr-2013-freeze
ansar-al-islam
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 24 February 2003; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

au-2013-on-list
ansar-al-islam

main
other-designation
On the Australian list of terrorist organisations in December 2013




2013-12


0




Government of Australia




certain
1
official-statement
0
1
AU-LIST-2013
0
AU
Neither the first listing nor a later end was looked up.

uk-2020-isil
ansar-al-islam
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0032)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.098 and the UN day (24 February 2003) as date of designation.

0
ansar-al-sharia-tunisia
Ansar al-Shari'a in Tunisia
organisation
6
AAS-T

alias
Ansar al-Sharia in Tunisia

alias
Ansar al-Shari'ah in Tunisia

alias
Ansar al Sharia-Tunisia

alias
Al-Qayrawan Media Foundation
en
alias
أنصار الشريعة بتونس
ar
formal
1
associated-with
aqim
So the UN entry.
2
un-sc
6908410
QDe.143
us-ofac-sdn
16477

Tunisian armed group with links to Al-Qaida in the Islamic Maghreb, founded in 2011.
11
ansar-al-sharia-tunisia
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

ansar-al-sharia-tunisia
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.143.
1
UN-FILE

ansar-al-sharia-tunisia
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

ansar-al-sharia-tunisia
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

ansar-al-sharia-tunisia
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

ansar-al-sharia-tunisia
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

ansar-al-sharia-tunisia
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

ansar-al-sharia-tunisia
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

ansar-al-sharia-tunisia
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

ansar-al-sharia-tunisia
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 16477 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

ansar-al-sharia-tunisia
UK-TA2000
none

2026-04-30
certain
1
official-statement
No removal is known.
2
UK-LORDS-2014
UK-HANSARD-2014

0
2
ansar-al-sharia-tunisia
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
ansar-al-sharia-tunisia
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
9
us-sdgt
ansar-al-sharia-tunisia
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2014-01-10..2014-01-13]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries uid 16477 with the tag SDGT from 26 January 2018 on, the oldest version held.

us-2014-fto
ansar-al-sharia-tunisia
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2014-01-13
2014-01-13


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



uk-2014-proscription
ansar-al-sharia-tunisia
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2014-04-04


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2014


certain
1
official-statement
1
effective
likely
2
UK-LORDS-2014
UK-HANSARD-2014
0

Draft laid on 31 March 2014, approved by the Lords on 3 April; a minister later gave 4 April as the day for another group of the same order.

un-2014-listing
ansar-al-sharia-tunisia
UN-1267
main
listing
Listed as QDe.143




2014-09-23


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
ansar-al-sharia-tunisia
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2014-09-23


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
ansar-al-sharia-tunisia
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2014-09-23


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
ansar-al-sharia-tunisia
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2014-09-23..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2014-881
ansar-al-sharia-tunisia
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 1058/2014



2014-10-08
2014-10-08


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) No 1058/2014


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 23 September 2014 within days and is taken to be the first.

uk-2020-isil
ansar-al-sharia-tunisia
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0033)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.143 and the UN day (23 September 2014) as date of designation.

0
ansar-eddine
Ansar Eddine
organisation
9
Ansar Dine

alias
Ansar al-Dine

alias
Ansar al-Din

alias
Ancar Dine

alias
Ansar ul-Dine

alias
AAD

alias
Defenders of the Faith
en
translation
أنصار الدين
ar
formal
Ансар ад-Дин
ru
alias
2
associated-with
al-qaida
Linked to AQIM, so the UN entry.
part-of
jnim
Merged into it in March 2017.
2
un-sc
3014161
QDe.135
us-ofac-sdn
15852

Malian group founded in December 2011 by Iyad ag Ghali; since 2017 part of JNIM.
12
ansar-eddine
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

ansar-eddine
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.135.
1
UN-FILE

ansar-eddine
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

ansar-eddine
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

ansar-eddine
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

ansar-eddine
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

ansar-eddine
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

ansar-eddine
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

ansar-eddine
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

ansar-eddine
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 15852 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

ansar-eddine
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed inside the entry of JNIM. No removal is known.
1
UK-SI-2019-406

ansar-eddine
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

0
2
ansar-eddine
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
ansar-eddine
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
10
un-2013-listing
ansar-eddine
UN-1267
main
listing
Listed as QDe.135




2013-03-20


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
ansar-eddine
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2013-03-20


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
ansar-eddine
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2013-03-20


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-sdgt
ansar-eddine
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2013-03-21..2013-03-22]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

Announced together with the FTO designation; the list carries uid 15852 with the tag SDGT from 26 January 2018 on, the oldest version held.

us-2013-fto
ansar-eddine
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2013-03-22
2013-03-22


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



eu-2013-881
ansar-eddine
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 290/2013



2013-03-27
2013-03-27


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) No 290/2013


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 20 March 2013 within days and is taken to be the first.

tr-2013-freeze
ansar-eddine
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 20 March 2013; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

uk-2019-proscription
ansar-eddine
UK-TA2000
main
listing
Proscribed inside the entry of JNIM ("including Ansar al-Dine (AAD)")

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2019, SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



uk-2020-isil
ansar-eddine
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0034)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.135 and the UN day (20 March 2013) as date of designation.

ca-2021-listing
ansar-eddine
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2021-02-03


1
listing
in-force




ca-governor-in-council




certain
1
press
0
2
CA-2021
CA-WIKI
0



0
ansarallah
Ansarallah
organisation
15
Ansar Allah

alias
Ansarullah

alias
Houthis
en
alias
The Houthis
en
alias
Houthi Group
en
alias
Partisans of God
en
translation
Supporters of God
en
translation
أنصار الله
ar
formal
الحوثيون
ar
alias
Хуситы
ru
alias
Ансар Аллах
ru
alias
Houthi Movement
en
alias
Huthis
en
alias
حركة أنصار الله
ar
alias
החות'ים
he
alias
0
2
us-ofac-sdn
47664

un-sc
6908876
YEe.001
Yemeni movement, also called the Houthis.
19
ansarallah
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

ansarallah
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
On the UN list under another programme (Yemen) since 28 February 2022, never under this one in any version seen.
1
UN-FILE

ansarallah
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen; its five entities are others.
2
S42
UN-FILE

ansarallah
US-FTO
none

2026-08-22
certain
2
official-statement
list
OFAC's list of 22 August 2026 carries both tags.
3
S66
OFAC-FILE
OFAC-2026

ansarallah
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list of 22 August 2026 carries both tags.
3
S66
OFAC-FILE
OFAC-2026

ansarallah
US-EO13129
none

2026-04-30
certain
1
act
The order blocked the property of the Taliban.
1
S26

ansarallah
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked. Listed under the EU's Yemen regime.
2
EU-FSF
EU-OJ

ansarallah
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked. Listed under the EU's Yemen regime.
2
EU-FSF
EU-OJ

ansarallah
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked. Listed under the EU's Yemen regime.
2
EU-FSF
EU-OJ

ansarallah
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked. Listed under the EU's Yemen regime.
2
EU-FSF
EU-OJ

ansarallah
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; it stands there under the Yemen regulations (YEM0010, arms embargo).
1
UK-SL

ansarallah
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; it stands there under the Yemen regulations (YEM0010, arms embargo).
1
UK-SL

ansarallah
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; it stands there under the Yemen regulations (YEM0010, arms embargo).
1
UK-SL

ansarallah
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; it stands there under the Yemen regulations (YEM0010, arms embargo).
1
UK-SL

ansarallah
CA-CC
none

2026-04-30
likely
1
unsourced
Listed in December 2024; general knowledge, no document was opened.
1
GK

ansarallah
AU-COTUNA
none

2026-08-22
certain
1
list
In its own name under resolution 1373 since 2024 (DFAT 7961); the entry under the UN's Yemen list (DFAT 8785) is an arms embargo without freeze.
2
AU-DFAT
AU-DFAT-XLSX

ansarallah
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this group.
2
AU-DFAT
AU-DFAT-XLSX

ansarallah
AE
none

2014-11-20
likely
1
press
In the list of 15 November 2014 according to several agencies; nothing later was checked.
1
AE-PRESS-2014

ansarallah
IN-UAPA
none
2015-03-30
2015-03-30
likely
1
list
Not in the First Schedule as on 30 March 2015; nothing later was checked.
1
IN-MHA

0
2
ansarallah
CH-EMBA
In the Swiss list of 25 February 2026 under an ordinance on Yemen (arms embargo), not under those on the Taliban or on ISIL and Al-Qaida, which this register describes.
2026-02-25/..
1
CH-SECO
ansarallah
UN-1267
Listed by the UN under the Yemen programme (YEe.001), with an arms embargo only; that is another regime.
2022-02-28/..
1
UN-FILE
2
us-2024-sdgt-listing
ansarallah
US-SDGT
main
listing
Designation as SDGT announced, with delayed effect
us-secretary-of-state
us-secretary-of-state


1
listing
in-force
0
0
0


1
S66
us-2025-fto-listing
ansarallah
US-FTO
main
listing
Designation as a Foreign Terrorist Organization, started by executive order
President of the United States
us-secretary-of-state


1
listing
in-force
0
0
0


1
S66
15
us-2021-fto
ansarallah
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




2021-01-19


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
1
S66
0



us-2021-sdgt
ansarallah
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2021-01-19


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
1
S66
0



us-2021-fto-revocation
ansarallah
US-FTO
main
revocation
Designation revoked




2021-02-16


1
listing
ended
revoked



us-secretary-of-state




certain
1
official-statement
0
1
S66
0



us-2021-sdgt-revocation
ansarallah
US-SDGT
main
revocation
Designation revoked




2021-02-16


1
listing
ended
revoked



us-secretary-of-state




certain
1
official-statement
0
1
S66
0



un-2022-yemen-list
ansarallah

main
other-designation
Listed by the UN under the Yemen programme (YEe.001, arms embargo)




2022-02-28


0




United Nations Security Council

resolution 2624 (2022), paragraph 5


certain
1
list
0
1
UN-FILE
0



us-2024-sdgt-announced
ansarallah
US-SDGT
main
announcement
New designation announced, to take effect on 16 February 2024


2024-01-17



2024-02-16
0


us-2024-sdgt-listing
announced
us-secretary-of-state




certain
1
official-statement
0
1
S66
0



us-2024-sdgt
ansarallah
US-SDGT
main
listing
Designated again as a Specially Designated Global Terrorist


2024-01-17

2024-02-16


1
listing
in-force


us-2024-sdgt-listing
in-force
us-secretary-of-state




certain
2
official-statement
list
0
2
S66
OFAC-FILE
0



us-2025-fto-order
ansarallah
US-FTO
main
announcement
Executive order starts the process; no designation yet

2025-01-22





0


us-2025-fto-listing
announced
President of the United States




certain
2
official-statement
press
0
1
S66
1
S66
0

2025-01-23


The process towards a new FTO designation has been started.



us-2025-fto
ansarallah
US-FTO
main
listing
Designated again as a Foreign Terrorist Organization, effective with publication




[2025-03-01..2025-03-10]


1
listing
in-force


us-2025-fto-listing
in-force
us-secretary-of-state




certain
2
official-statement
list
0
2
S66
OFAC-FILE
0

In the first days of March 2025, by 10 March at the latest.

eu-2022-yemen
ansarallah

main
other-designation
Listed by the EU under its Yemen regime (Implementing Regulation 2022/419)



2022-03-14
2022-03-14


0




Council of the European Union

Implementing Regulation (EU) 2022/419


certain
1
list
0
1
EU-FSF
0



uk-2022-yemen
ansarallah

main
other-designation
Designated by the United Kingdom under the Yemen regulations (YEM0010, arms embargo)




2022-03-01


0




Secretary of State for Foreign Affairs




certain
1
list
0
1
UK-SL
0
GB


us-2026-tags
ansarallah
US-FTO
main
publication
OFAC's list carries uid 47664 with the tags FTO and SDGT





2026-08-22

0




us-secretary-of-state




certain
1
list
0
1
OFAC-2026
0



ca-2024-listing
ansarallah
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2024-12-02


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



au-2024-cotuna
ansarallah
AU-COTUNA
main
listing
Listed under resolution 1373




2024


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 3) Instrument 2024


certain
1
list
0
2
AU-DFAT
AU-DFAT-XLSX
0

The day was not seen.

ae-2014-list
ansarallah
AE
main
listing
In the Emirates' list of 15 November 2014



2014-11-15
2014-11-15


1
listing
in-force




ae-cabinet

Cabinet Decision 41 of 2014


certain
1
press
0
2
AE-PRESS-2014
S63
0



0
ansarul-islam
Ansarul Islam
organisation
7
Ansaroul Islam

alias
Ansarour Islam

alias
Ansar ul Islam of Malam Boureima Dicko

alias
Ansar-ul-islam lil-ichad wal jihad

alias
Ansaroul Islam Lil Irchad Wal Jihad

alias
Defenders of Islam
en
translation
IRSAD

alias
2
associated-with
jnim
Its branch in Burkina Faso, so the Council.
distinct-from
ansar-al-islam
One of its names in the lists is written like that of the Iraqi group.
1
us-ofac-sdn
23803

Group of Burkina Faso, founded in 2016, linked to JNIM. Not the Iraqi Ansar al-Islam.
8
ansarul-islam
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

ansarul-islam
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

ansarul-islam
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

ansarul-islam
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

ansarul-islam
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
EU-2022-06

ansarul-islam
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

ansarul-islam
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 23803 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

ansarul-islam
UK-TA2000
none

2026-04-30
certain
1
act
No removal is known.
1
UK-SI-2019-406

0
1
ansarul-islam
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
3
us-sdgt
ansarul-islam
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2018-01-27..2019-01-04]


1
listing
in-force




us-secretary-of-state




certain
1
list
0
1
OFAC-FILE
0

Not in the version of 26 January 2018, there in that of 4 January 2019.

uk-2019-proscription
ansarul-islam
UK-TA2000
main
listing
Proscribed as Ansaroul Islam

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2019, SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



eu-2022-listing
ansarul-islam
EU-2016-1686
main
listing
Listed by the Council on its own



2022-06-20
2022-06-20


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2022/949


certain
2
list
press
0
3
EU-OJ
EU-FSF
EU-2022-06
0

The Council's reasons, in short: terrorist attacks, also on civilians, the UN mission in Mali and the forces of Burkina Faso. The annex gives no day; it is that of the regulation.

0
aqap
Al-Qaida in the Arabian Peninsula
organisation
15
AQAP

alias
Al-Qa'ida in the Arabian Peninsula
en
alias
Al-Qaeda in the Arabian Peninsula
en
alias
Al-Qaida of Jihad Organization in the Arabian Peninsula
en
alias
Al-Qaida Organization in the Arabian Peninsula
en
alias
Tanzim Qa'idat al-Jihad fi Jazirat al-Arab

alias
Al-Qaida in the South Arabian Peninsula
en
alias
Al-Qaida in Yemen
en
former
AQY

former
Ansar al-Shari'a in Yemen

alias
Sons of Hadramawt
en
alias
National Hadramawt Council
en
alias
القاعدة في جزيرة العرب
ar
formal
تنظيم القاعدة في جزيرة العرب
ar
alias
Аль-Каида на Аравийском полуострове
ru
alias
1
associated-with
al-qaida
Regional affiliate, so the UN entry.
2
un-sc
2881836
QDe.129
us-ofac-sdn
11695

Branch of Al-Qaida in Yemen and Saudi Arabia, formed in January 2009 from Al-Qaida in Yemen and Saudi members.
12
aqap
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

aqap
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.129.
1
UN-FILE

aqap
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

aqap
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

aqap
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

aqap
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

aqap
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

aqap
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

aqap
US-FTO
none

2026-08-22
certain
1
list

3
S28
OFAC-FILE
OFAC-2026

aqap
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 11695 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

aqap
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

aqap
AU-CC102
none

2019-11-25
certain
1
official-statement
First listed in November 2010, renewed on 26 November 2016 for three years; later renewals were not looked up.
2
AU-FM-2016
AU-APH-2016B

0
2
aqap
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
aqap
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
13
un-2010-listing
aqap
UN-1267
main
listing
Listed as QDe.129




2010-01-19


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
aqap
EU-881
main
listing
Added to the annex of Regulation 881/2002 after the UN listing




[2010-01-19..2016-07-01]


1
freeze
in-force




eu-commission




certain
2
list
computed
0
3
EU-FSF
EU-OJ
UN-FILE
0

Not before the UN listing; the act the financial sanctions file names (Regulation 2016/1063, published on 1 July 2016) is an amendment, the first act was not looked up.

au-cotuna-un
aqap
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2010-01-19


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
aqap
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2010-01-19


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-2010-fto
aqap
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2010-01-19
2010-01-19


1
listing
in-force




us-secretary-of-state

Federal Register document 2010-880


certain
1
act
0
2
FR-2010-880
OFAC-FILE
0



us-sdgt
aqap
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2010-01-19

2010-01-19


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
1
effective
likely
2
US-STATE-2010-AQAP
OFAC-FILE
1
US-STATE-2010-AQAP
0
Department of State
2010-01-19


AQAP is designated as a Foreign Terrorist Organization and, with two leaders, under Executive Order 13224.



au-2010-listing
aqap
AU-CC102
main
listing
Listed as a terrorist organisation




2010-11


1
listing
in-force




au-governor-general




certain
1
official-statement
0
1
AU-FM-2016
0



ca-2010-listing
aqap
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2010-12-23


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



us-2012-fto-ansar-al-sharia
aqap
US-FTO
main
amendment
Ansar al-Shari'a (in Yemen) added as an alias



2012-10-05
2012-10-05


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



tr-2013-freeze
aqap
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 19 January 2010; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

us-2016-fto-review
aqap
US-FTO
main
review
Designation reviewed and maintained
2016-02-25


2016-03-02



0




us-secretary-of-state




certain
1
secondary
0
1
NLR-2016
0



au-2016-renewal
aqap
AU-CC102
main
renewal
Listed anew for three years
2016-11-24



2016-11-26


0




au-governor-general




certain
1
official-statement
0
1
AU-APH-2016B
0



uk-2020-isil
aqap
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0029)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.129 and the UN day (19 January 2010) as date of designation.

0
aqim
Al-Qaida in the Islamic Maghreb
organisation
13
The Organization of Al-Qaida in the Islamic Maghreb
en
formal
AQIM

alias
AQMI
fr
alias
Al Qaïda au Maghreb islamique
fr
alias
Al-Qa'ida in the Islamic Maghreb
en
alias
Al-Qaeda in the Islamic Maghreb
en
alias
Tanzim al-Qa'ida fi Bilad al-Maghrib al-Islamiya

alias
Salafist Group for Call and Combat
en
former
Salafist Group for Preaching and Combat
en
former
Groupe Salafiste pour la Prédication et le Combat
fr
former
GSPC

former
تنظيم القاعدة ببلاد المغرب الإسلامي
ar
formal
Аль-Каида в странах исламского Магриба
ru
formal
1
associated-with
al-qaida

2
un-sc
113995
QDe.014
us-ofac-sdn
6897

North African group, until 2007 Salafist Group for Call and Combat (GSPC), a splinter of the Armed Islamic Group of Algeria.
14
aqim
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

aqim
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.014.
1
UN-FILE

aqim
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry. Before 27 May 2002 the freeze rested on Regulation 467/2001.
2
EU-OJ
EU-FSF

aqim
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

aqim
AU-COTUNA
none

2026-08-22
likely
1
list

1
AU-DFAT

aqim
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

aqim
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

aqim
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

aqim
RU-35FZ
none

2026-04-30
certain
1
press
On the FSB list of February 2015. No later removal is known.
2
S11b
RU-GARANT-AQIM

aqim
US-FTO
none

2026-08-22
certain
1
list

3
S28
OFAC-FILE
OFAC-2026

aqim
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 6897 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

aqim
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed as Salafist Group for Call and Combat; the consolidated Schedule 2 (to April 2024) has the entry.
2
S74
UK-SI-2019-406

aqim
CA-CC
none

2024-05-19
likely
1
secondary

1
CA-WIKI

aqim
AU-CC102
none

2019-06-27
certain
1
official-statement
On the list of December 2013, renewed on 28 June 2016 for three years; later renewals were not looked up.
2
AU-LIST-2013
AU-APH-2016

0
2
aqim
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
aqim
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
16
uk-2001-proscription
aqim
UK-TA2000
main
listing
Proscribed as Salafist Group for Call and Combat (GSPC)




2001-03


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2001


likely
1
act
0
3
S74
UK-HC-815
S45
0

Schedule 2 has it among the names of the first additions, those of March 2001.

us-2001-sdgt
aqim
US-SDGT
main
listing
In the annex of Executive Order 13224 as Salafist Group for Call and Combat

2001-09-23


2001-09-24


1
listing
in-force




us-president

annex of Executive Order 13224


likely
1
unsourced
1
effective
likely
2
GK
OFAC-FILE
0

The list carries uid 6897 with the tag SDGT from 26 January 2018 on, the oldest version held.

un-2001-listing
aqim
UN-1267
main
listing
Listed as QDe.014




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
aqim
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-emba-un
aqim
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2001-10-06


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-2002-fto
aqim
US-FTO
main
listing
Designated as a Foreign Terrorist Organization (Salafist Group for Call and Combat)



2002-03-27
2002-03-27


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
S28
OFAC-FILE
0



eu-2002-881
aqim
EU-881
main
listing
In the annex of Regulation 881/2002 when it replaced Regulation 467/2001




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002


certain
2
list
computed
1
effective
likely
3
EU-OJ
UN-FILE
OS:EU-TAQA-EUAQ
0

Read from the UN listing of 6 October 2001; the annex as first adopted was not looked up. That of 21 August 2026 has the entry with the UN day.

ca-2002-listing
aqim
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-07-23


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
CA-WIKI
0



au-2002-listing
aqim
AU-CC102
main
listing
Listed as a terrorist organisation (Salafist Group for Call and Combat)




[2002-11-14..2013-12]


1
listing
in-force




au-governor-general




likely
1
official-statement
0
2
AU-LIST-2013
GK
0

On the list as published in December 2013; November 2002 is general knowledge.

us-2008-fto-aqim
aqim
US-FTO
main
amendment
Al-Qaida in the Islamic Maghreb made the name of the designation



2008-02-20
2008-02-20


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



ru-2008-judgment
aqim
RU-35FZ
main
listing
Recognised as terrorist and banned
2008-11-13






2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general



certain
1
press
1
decided
likely
3
RU-GARANT-AQIM
S11b
GK
0

That the Supreme Court granted the claim is reported; the day is general knowledge.

ru-2015-list
aqim
RU-35FZ
main
publication
On the FSB list of 27 February 2015 (22 names)




[2008-11-13..2015-02-27]
[2008-11-13..2015-02-27]

1
list-entry
in-force




ru-fsb




certain
1
press
0
1
S11b
0



tr-2013-freeze
aqim
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 6 October 2001; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

au-2016-renewal
aqim
AU-CC102
main
renewal
Listed anew for three years
2016-05-05



2016-06-28


0




au-governor-general




certain
1
official-statement
0
1
AU-APH-2016
0



uk-2019-jnim
aqim
UK-TA2000
main
amendment
Named also inside the entry of JNIM ("including … al-Qa'ida in the Maghreb")




2019-03-01


0




uk-home-secretary

SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



uk-2020-isil
aqim
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0081)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.014 and the UN day (6 October 2001) as date of designation.

0
aqis
Al-Qaida in the Indian Subcontinent
organisation
7
AQIS

alias
Al-Qa'ida in the Indian Subcontinent
en
alias
Al-Qaeda in the Indian Subcontinent
en
alias
Al-Qaida in Indian Subcontinent
en
alias
Qaedat al-Jihad in the Indian Subcontinent
en
alias
قاعدة الجهاد في شبه القارة الهندية
ar
alias
Аль-Каида на Индийском субконтиненте
ru
alias
1
associated-with
al-qaida

1
us-ofac-sdn
20159

Branch of Al-Qaida in South Asia, announced in September 2014. Not on the UN list; listed by the EU on its own.
11
aqis
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

aqis
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

aqis
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

aqis
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

aqis
EU-2016-1686
none

2026-08-21
certain
2
list
secondary

3
EU-OJ
EU-FSF
S51d

aqis
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

aqis
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 20159 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

aqis
CA-CC
none

2024-05-19
certain
1
official-statement

2
CA-2016-AQIS
CA-WIKI

aqis
AU-CC102
none

2019-11-28
certain
1
official-statement
Listed in November 2016 for three years; renewals were not looked up.
1
AU-APH-2016B

aqis
AU-COTUNA
none

2026-08-22
certain
1
list

1
AU-DFAT

aqis
IN-UAPA
none

2026-04-30
certain
1
press

1
IN-2018

0
1
aqis
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
7
au-2016-1373
aqis
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373




[2016-01..2016-12-06]


1
freeze
in-force




au-foreign-minister

Charter of the United Nations Act 1945 Listing 2016 (No. 1)


certain
2
list
official-statement
0
2
AU-DFAT
AU-FM-2016
0

Announced on 6 December 2016; listed again on 16 September 2022 and 13 September 2025.

us-sdgt
aqis
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2016-06-30..2016-07-01]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries uid 20159 with the tag SDGT from 26 January 2018 on, the oldest version held.

us-2016-fto
aqis
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2016-06-30
2016-07-01
2016-07-01


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
US-2016-AQIS
0



au-2016-listing
aqis
AU-CC102
main
listing
Listed as a terrorist organisation
2016-11-24



2016-11-29


1
listing
in-force




au-governor-general




certain
1
official-statement
0
2
AU-APH-2016B
AU-FM-2016
0



ca-2016-listing
aqis
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2016-12-28


1
listing
in-force




ca-governor-in-council




certain
1
official-statement
0
1
CA-2016-AQIS
0

The announcement is of 28 December 2016; the day of the order is taken to be the same.

in-2018-listing
aqis
IN-UAPA
main
listing
Added to the First Schedule with all its manifestations
2018-06-19



2018-06-19


1
listing
in-force




in-mha

notification of 19 June 2018


certain
1
press
1
effective
likely
1
IN-2018
1
IN-2018
0
Ministry of Home Affairs
2018-06-21


AQIS and ISIS-Khorasan are banned under the Act by a notification of 19 June.



eu-2022-listing
aqis
EU-2016-1686
main
listing
Listed by the Council on its own



2022-02-21
2022-02-21


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2022/235


certain
2
list
secondary
0
3
EU-FSF
EU-OJ
S51d
0

The Council's reasons, in short: planning and carrying out attacks in Afghanistan and its neighbours, and propaganda for Al-Qaida. The annex gives no day; it is that of the regulation. Osama Mahmood, its leader, was listed the same day.

0
asbat-al-ansar
Asbat al-Ansar
organisation
8
'Asbat al-Ansar

alias
Usbat al-Ansar

alias
Asbat an-Ansar

alias
League of the Partisans
en
translation
League of the Followers
en
translation
Asbat al-Ansar Group
en
alias
عصبة الأنصار
ar
formal
Асбат аль-Ансар
ru
alias
0
2
un-sc
113461
QDe.007
us-ofac-sdn
6896

Sunni armed group in the Palestinian camps of Lebanon, above all in Ain al-Hilweh.
15
asbat-al-ansar
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Asbat al-Ansar". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

asbat-al-ansar
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

asbat-al-ansar
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

asbat-al-ansar
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.007.
1
UN-FILE

asbat-al-ansar
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

asbat-al-ansar
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

asbat-al-ansar
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

asbat-al-ansar
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

asbat-al-ansar
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

asbat-al-ansar
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

asbat-al-ansar
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

asbat-al-ansar
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

asbat-al-ansar
UK-TA2000
none

2026-04-30
certain
1
act

2
SI-2002-2724
S74

asbat-al-ansar
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

asbat-al-ansar
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

0
1
asbat-al-ansar
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
13
un-2001-listing
asbat-al-ansar
UN-1267
main
listing
Listed (QDe.007)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



ru-2003-judgment
asbat-al-ansar
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
asbat-al-ansar
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

us-2001-sdgt
asbat-al-ansar
US-SDGT
main
listing
Named in the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224, annex


likely
2
press
list
1
effective
likely
4
NV-2001
GK
OFAC-FILE
OFAC-2026
0

In the annex of the order as signed (general knowledge; press of 26 September 2001 names it among the eleven groups). The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

us-2002-fto
asbat-al-ansar
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2002-03-27
2002-03-27


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
2
S28
USIA-2002
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

uk-2002-proscription
asbat-al-ansar
UK-TA2000
main
listing
Proscribed

2002-10-31


2002-11-01


1
proscription
in-force




uk-home-secretary

SI 2002/2724


certain
1
act
0
2
SI-2002-2724
S74
0

Made on 31 October 2002. Named as "Asbat Al-Ansar".

ca-2002-listing
asbat-al-ansar
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-11-27


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

kz-2005-listing
asbat-al-ansar
KZ
main
listing
Recognised as terrorist and banned
2005-03-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Asbat al-Ansar) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

eu-2002-listing
asbat-al-ansar
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

uk-2020-sanctions
asbat-al-ansar
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

au-2001-un-listing
asbat-al-ansar
AU-COTUNA
main
listing
Asset freeze with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-2001-un-listing
asbat-al-ansar
CH-EMBA
main
listing
Taken over from the UN list




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
asbat-al-ansar
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

0
aum-shinrikyo
Aum Shinrikyo
organisation
8
Aum Supreme Truth
en
translation
Aum

alias
Aleph

alias
A.I.C. Sogo Kenkyusho

alias
A.I.C. Comprehensive Research Institute

alias
オウム真理教
ja
formal
Аум Синрикё
ru
alias
オウム
ja
alias
0
1
us-ofac-sdn
4691

Japanese religious group that carried out the sarin attack of 1995 in Tokyo; since called Aleph.
9
aum-shinrikyo
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

aum-shinrikyo
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

aum-shinrikyo
US-FTO
none

2026-08-22
certain
2
act
list
Revoked in May 2022. OFAC's list carries the tag FTO up to 6 May 2022 and no longer on 2 June 2022.
4
S28
S68
OFAC-FILE
OFAC-2026

aum-shinrikyo
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

aum-shinrikyo
EU-931
none

2026-08-21
certain
2
press
list
Listed in May 2002. Not among the EU listings that the United Kingdom's consolidated list of April 2014 marks, nor in any EU file from 2021 on.
4
D02
UK-HMT
EU-OJ
EU-FSF

aum-shinrikyo
CA-CC
none

2026-04-30
certain
1
press
Listed in December 2002; still in the regulations as amended on 27 June 2024.
3
D41
S60
GK

aum-shinrikyo
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

aum-shinrikyo
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

aum-shinrikyo
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
1
aum-shinrikyo
US-SDGT
The revocation of the FTO designation on 20 May 2022 left this designation as it was.
2022-05-20/..
1
S68
0
9
us-1997-fto
aum-shinrikyo
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
S28
S68
OFAC-FILE
0



us-2001-fto-renewal
aum-shinrikyo
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2022-fto-revocation
aum-shinrikyo
US-FTO
main
revocation
Revoked after the mandatory review; the SDGT designation stays



2022-05-20
2022-05-20


1
listing
ended
revoked



us-secretary-of-state




certain
2
press
list
0
2
S68
OFAC-FILE
1
S68
0
United States Department of State
2022-05-20


Five FTO designations are revoked; all five organisations stay SDGT.



us-2001-sdgt
aum-shinrikyo
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
4
D55
OFAC-FILE
GK
S68
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
aum-shinrikyo
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-05-02


2002-05-03
[2002-05-02..2002-05-03]


1
freeze
in-force




eu-council




certain
1
press
0
1
D02
0



eu-2014-gone
aum-shinrikyo
EU-931
main
delisting
No longer listed in April 2014 at the latest




[2008-07-15..2014-04-02]
[2008-07-15..2014-04-02]

1
freeze
ended
delisted



eu-council




likely
1
list
0
3
UK-HMT
GK
EU-FSF
0

The act was not looked up. That it still stood on the list of 15 July 2008 is general knowledge.

ca-2002-listing
aum-shinrikyo
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2002-12-11

[2002-12-10..2002-12-11]


1
listing
in-force




ca-governor-in-council




certain
1
press
0
3
D41
S60
GK
0

Announced on 11 December; the day of effect is taken from general knowledge and may be that day.

au-2001-1373
aum-shinrikyo
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
aum-shinrikyo
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
ayman-al-zawahiri
Ayman al-Zawahiri
person
13
Aiman Muhammed Rabi al-Zawahiri

formal
Ayman Al-Zawahari

alias
Al Zawahiri Ayman

alias
Al Zawahry Aiman Mohamed Rabi Abdel Muaz

alias
Dhawahri Ayman

alias
Eddaouahiri Ayman

alias
Ahmed Fuad Salim

alias
Ahmad Fuad Salim

alias
Nur Al Deen Abu Mohammed

alias
أيمن محمد ربيع الظواهري
ar
formal
أيمن الظواهري
ar
alias
Айман аз-Завахири
ru
alias
Ayman al-Zawahri

alias
1
leader-of
al-qaida
From June 2011 until July 2022.
2
un-sc
111923
QDi.006
us-ofac-sdn
2676

Leader of Al-Qaida after bin Laden, before that of Egyptian Islamic Jihad; reported killed in Kabul on 31 July 2022. The UN entry stands.
12
ayman-al-zawahiri
US-FTO
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

ayman-al-zawahiri
UK-TA2000
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

ayman-al-zawahiri
RU-35FZ
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

ayman-al-zawahiri
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

ayman-al-zawahiri
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDi.006.
1
UN-FILE

ayman-al-zawahiri
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry. Before 27 May 2002 the freeze rested on Regulation 467/2001.
2
EU-OJ
EU-FSF

ayman-al-zawahiri
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

ayman-al-zawahiri
AU-COTUNA
none

2026-08-22
likely
1
list

1
AU-DFAT

ayman-al-zawahiri
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

ayman-al-zawahiri
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

ayman-al-zawahiri
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

ayman-al-zawahiri
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 2676 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
0
0
8
un-2001-listing
ayman-al-zawahiri
UN-1267
main
listing
Listed as QDi.006




2001-01-25


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
ayman-al-zawahiri
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




[2001-01-25..2002]


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-emba-un
ayman-al-zawahiri
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2001-01-25


3
arms
in-force
freeze
in-force
travel
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-2001-sdgt
ayman-al-zawahiri
US-SDGT
main
listing
In the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

annex of Executive Order 13224


likely
1
unsourced
1
effective
likely
2
GK
OFAC-FILE
0

The list carries uid 2676 with the tag SDGT from 26 January 2018 on, the oldest version held; a tag of the older Middle East programme (SDT) is gone by 7 July 2021.

eu-2002-881
ayman-al-zawahiri
EU-881
main
listing
In the annex of Regulation 881/2002 when it replaced Regulation 467/2001




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002


certain
2
list
computed
1
effective
likely
3
EU-OJ
UN-FILE
OS:EU-TAQA-EUAQ
0

Read from the UN listing of 25 January 2001; the annex as first adopted was not looked up. That of 21 August 2026 has the entry with the UN day.

tr-2013-freeze
ayman-al-zawahiri
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 25 January 2001; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

uk-2020-isil
ayman-al-zawahiri
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0126)




2020-12-31


3
arms
in-force
freeze
in-force
travel
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDi.006 and the UN day (25 January 2001) as date of designation.

az-2022-death
ayman-al-zawahiri

main
fact
Reported killed by a drone in Kabul; the entries stay




2022-07-31


0









likely
1
list
0
1
UN-FILE
0

So the UN entry as amended on 11 March 2025.

0
aziz-azam
Sultan Aziz Azam
person
3
Aziz Azam

alias
Sultan Aziz Ezzam

alias
Sultan Azziz Azzam

alias
1
member-of
isil-khorasan
Its spokesman.
2
un-sc
6908905
QDi.435
us-ofac-sdn
33943

Spokesman of ISIL-Khorasan from its beginnings in 2015.
12
aziz-azam
US-FTO
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

aziz-azam
UK-TA2000
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

aziz-azam
RU-35FZ
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

aziz-azam
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

aziz-azam
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDi.435.
1
UN-FILE

aziz-azam
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

aziz-azam
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

aziz-azam
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

aziz-azam
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

aziz-azam
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

aziz-azam
EU-2016-1686
none

2026-08-21
certain
2
secondary
list
Listed from February 2022 until the UN listed him; the annex as of 21 August 2026 has him no longer.
3
S51d
EU-FSF
EU-OJ

aziz-azam
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 33943 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
0
0
9
us-2021-sdgt
aziz-azam
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2021-11-22

2021-11-22


1
listing
in-force




us-secretary-of-state




certain
2
press
list
0
2
US-2021-AZAM
OFAC-FILE
1
US-2021-AZAM
0
Secretary of State
2021-11-23


Three leaders of ISIS-K, among them Azam, are designated under Executive Order 13224.

Not in OFAC's list of 8 November 2021, there on 2 December.

eu-2022-listing
aziz-azam
EU-2016-1686
main
listing
Listed by the Council on its own



2022-02-21
2022-02-21


2
freeze
in-force
travel
in-force




eu-council

Council Implementing Regulation (EU) 2022/235


certain
2
secondary
list
0
2
S51d
EU-FSF
0

In the financial sanctions file from 20 March 2022 on (EU.6873.60). The number is read from the two groups listed with him.

un-2023-listing
aziz-azam
UN-1267
main
listing
Listed as QDi.435




2023-04-26


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



uk-2023-isil
aziz-azam
UK-ISIL
main
listing
Designated by force of the regulations with the UN listing (AQD0382)




2023-04-26


3
arms
in-force
freeze
in-force
travel
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0



au-cotuna-un
aziz-azam
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2023-04-26


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
aziz-azam
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2023-04-26


3
arms
in-force
freeze
in-force
travel
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
aziz-azam
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2023-04-26..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2023-moved
aziz-azam
EU-2016-1686
main
delisting
No longer on the autonomous list, after the UN listing and that under Regulation 881/2002




[2023-04-26..2023-07-01]


2
freeze
ended
travel
ended
replaced



eu-council




likely
2
list
computed
0
3
EU-FSF
EU-OJ
UN-FILE
0

The autonomous entry is in the file of 5 January 2023 and not in that of 1 July 2023, which has the entry that follows the UN. It is taken not to have ended before the UN listing of 26 April 2023; the act was not looked up.

eu-2023-881
aziz-azam
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2023/908



2023-05-04
2023-05-04


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2023/908


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 26 April 2023 within days and is taken to be the first.

0
babbar-khalsa
Babbar Khalsa
organisation
4
Babbar Khalsa International

alias
BKI

alias
ਬੱਬਰ ਖ਼ਾਲਸਾ
pa
formal
Баббар Хальса
ru
alias
0
1
us-ofac-sdn
7227

Sikh separatist organisation; also Babbar Khalsa International.
10
babbar-khalsa
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

babbar-khalsa
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

babbar-khalsa
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
OFAC's list carries no tag FTO in any version seen from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

babbar-khalsa
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT, and no other, in every version seen, from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

babbar-khalsa
EU-931
none

2026-08-21
likely
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
5
D02
UK-HMT
GK
EU-OJ
EU-FSF

babbar-khalsa
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
In Schedule 2 as "Babbar Khalsa"; no removal is known.
3
S47
D30
GK

babbar-khalsa
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

babbar-khalsa
CA-CC
none

2026-04-30
certain
1
press
Listed in June 2003 in two entries; that of Babbar Khalsa was deleted in August 2012, that of Babbar Khalsa International stands.
1
D60

babbar-khalsa
IN-UAPA
none

2026-04-30
likely
2
list
press
Named in the First Schedule ("Babbar Khalsa International") in the ministry's list as on 30 March 2015, and named again in press reports on its list of March 2025.
3
IN-MHA
S62
GK

babbar-khalsa
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
11
us-2002-sdgt
babbar-khalsa
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2002-06-27

2002-06-27


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
babbar-khalsa
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-05-02


2002-05-03
[2002-05-02..2002-05-03]


1
freeze
in-force




eu-council




likely
1
press
0
3
D02
UK-HMT
GK
0

The press of the day speaks of three groups from India; that this is one of them is general knowledge. The United Kingdom's list of 2014 marks it as an EU listing.

eu-2025-renewal
babbar-khalsa
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
babbar-khalsa
UK-TA2000
main
announcement
Draft order laid that adds "Babbar Khalsa" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
babbar-khalsa
UK-TA2000
main
listing
Proscribed as "Babbar Khalsa"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
D30
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
babbar-khalsa
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0025



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
babbar-khalsa
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2003-06-18

2003-06-18


1
listing
in-force




ca-governor-in-council




certain
1
press
0
1
D60
0

Babbar Khalsa and Babbar Khalsa International were two entries.

ca-2012-entry
babbar-khalsa
CA-CC
main
amendment
Entry "Babbar Khalsa (BK)" deleted; Babbar Khalsa International stays listed
2012-08-20



2012-08-20


1
listing
in-force




ca-governor-in-council

SOR/2012-162


certain
2
act
press
0
2
D61
D70
0



in-2004-schedule
babbar-khalsa
IN-UAPA
main
listing
In the Schedule of terrorist organisations (today the First Schedule) that the ordinance of 2004 put into the Act



2004-09-21
2004-09-21


1
listing
in-force




Central Government of India




likely
1
unsourced
0
3
GK
IN-MHA
D52
0

The ministry's list as on 30 March 2015 carries the entry. The Schedule of the law of 2002 on the prevention of terrorism, repealed in 2004, named it too; that the Schedule of 2004 took it over at once is general knowledge.

au-2002-1373
babbar-khalsa
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2002-06-12
2002-06-12


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2002 (No. 3), Gazette GN 23 of 12 June 2002


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
babbar-khalsa
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
boko-haram
Boko Haram
organisation
11
Jama'atu Ahlis Sunna Lidda'Awati Wal-Jihad

formal
Jama'atu Ahlus-Sunnah Lidda'Awati Wal Jihad

alias
Jama'atu Ahlus-Sunna Lidda'Awati Wal Jihad

alias
JAS

alias
Western Education is a Sin
en
translation
Nigerian Taliban
en
alias
People Committed to the Prophet's Teachings for Propagation and Jihad
en
translation
Sunni Group for Preaching and Jihad
en
translation
جماعة أهل السنة للدعوة والجهاد
ar
formal
بوكو حرام
ar
alias
Боко Харам
ru
alias
1
associated-with
al-qaida
Affiliate of Al-Qaida and AQIM, so the UN entry.
2
un-sc
6908431
QDe.138
us-ofac-sdn
16363

Nigerian armed group, by its own name Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; a faction became Islamic State West Africa Province in 2015–2016.
13
boko-haram
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

boko-haram
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.138.
1
UN-FILE

boko-haram
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

boko-haram
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

boko-haram
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

boko-haram
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

boko-haram
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

boko-haram
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

boko-haram
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

boko-haram
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 16363 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

boko-haram
UK-TA2000
none

2026-04-30
certain
1
act
No removal is known.
1
UK-SI-2013-1746

boko-haram
CA-CC
none

2026-04-30
likely
1
press
No removal is known.
1
CA-2013-BOKO

boko-haram
AU-CC102
none

2020-06-30
likely
1
official-statement
Renewed on 1 July 2017 for three years; later renewals were not looked up.
1
AU-APH-2017

0
2
boko-haram
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
boko-haram
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
12
uk-2013-proscription
boko-haram
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000

2013-07-11


2013-07-12


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2013, SI 2013/1746


certain
1
act
0
1
UK-SI-2013-1746
0



us-2013-sdgt
boko-haram
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2013-11-13

2013-11-13


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2013-BOKO
OFAC-FILE
1
US-2013-BOKO
0
Department of State
2013-11-13


Boko Haram and Ansaru are designated as Foreign Terrorist Organizations and as Specially Designated Global Terrorists.



us-2013-fto
boko-haram
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2013-11-13
2013-11-14
2013-11-14


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



ca-2013-listing
boko-haram
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2013-12-30

2013-12


1
listing
in-force




ca-governor-in-council




certain
1
press
0
1
CA-2013-BOKO
1
CA-2013-BOKO
0
Minister of Public Safety
2013-12-31


Boko Haram and the Caucasus Emirate are listed entities under the Criminal Code.

Announced on 30 December 2013; the day of the order was not seen.

un-2014-listing
boko-haram
UN-1267
main
listing
Listed as QDe.138




2014-05-22


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
boko-haram
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2014-05-22


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
boko-haram
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2014-05-22


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
boko-haram
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2014-05-22..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2014-881
boko-haram
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 583/2014



2014-05-29
2014-05-29


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) No 583/2014


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 22 May 2014 within days and is taken to be the first.

au-2014-listing
boko-haram
AU-CC102
main
listing
Listed as a terrorist organisation




2014


1
listing
in-force




au-governor-general




likely
1
computed
0
1
AU-APH-2017
0

Read back from the renewal of 1 July 2017, which followed a term of three years.

au-2017-renewal
boko-haram
AU-CC102
main
renewal
Listed anew for three years
2017-06-27



2017-07-01


0




au-governor-general




certain
1
official-statement
0
1
AU-APH-2017
0



uk-2020-isil
boko-haram
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0055)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.138 and the UN day (22 May 2014) as date of designation.

0
communist-party-of-the-philippines
Communist Party of the Philippines
organisation
9
New People's Army

alias
CPP

alias
NPA

alias
CPP/NPA

alias
CPP-NPA

alias
New People's Army / Communist Party of the Philippines

alias
Bagong Hukbong Bayan
tl
alias
Partido Komunista ng Pilipinas
tl
formal
Новая народная армия
ru
alias
0
1
us-ofac-sdn
7234

Philippine party with its armed wing, the New People's Army; OFAC and the EU list both in one entry.
7
communist-party-of-the-philippines
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

communist-party-of-the-philippines
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

communist-party-of-the-philippines
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

communist-party-of-the-philippines
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen up to August 2026.
2
OFAC-FILE
OFAC-2026

communist-party-of-the-philippines
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D04
EU-OJ
EU-FSF

communist-party-of-the-philippines
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

communist-party-of-the-philippines
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
7
us-2002-fto
communist-party-of-the-philippines
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2002-08-09
2002-08-09


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2002-sdgt
communist-party-of-the-philippines
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2002-08-09

2002-08-09


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
communist-party-of-the-philippines
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-10-28


2002-10-30
[2002-10-28..2002-10-30]


1
freeze
in-force




eu-council




certain
1
press
0
1
D04
0

Listed as the New People's Army first; the annex of today names the Party, including the Army.

eu-2025-renewal
communist-party-of-the-philippines
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
communist-party-of-the-philippines
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0026



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

au-2002-1373
communist-party-of-the-philippines
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2002-10-28
2002-10-28


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2002 (No. 4), Gazette S 399 of 28 October 2002


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
communist-party-of-the-philippines
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
congress-of-ichkeria-and-dagestan
Congress of the Peoples of Ichkeria and Dagestan
organisation
3
Конгресс народов Ичкерии и Дагестана
ru
formal
Congress of Peoples of Ichkeria and Dagestan
en
alias
Congress of the Nations of Ichkeria and Dagestan
en
translation
1
associated-with
supreme-military-majlisul-shura
Press of the day of the judgment names the same two heads for both.
0
Movement of Chechnya and Dagestan founded in 1998; named second in the Russian judgment of 2003.
11
congress-of-ichkeria-and-dagestan
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Congress of the Peoples of Ichkeria and Dagestan". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

congress-of-ichkeria-and-dagestan
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

congress-of-ichkeria-and-dagestan
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

congress-of-ichkeria-and-dagestan
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

congress-of-ichkeria-and-dagestan
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

congress-of-ichkeria-and-dagestan
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

congress-of-ichkeria-and-dagestan
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

congress-of-ichkeria-and-dagestan
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

congress-of-ichkeria-and-dagestan
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

congress-of-ichkeria-and-dagestan
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

congress-of-ichkeria-and-dagestan
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
0
0
2
ru-2003-judgment
congress-of-ichkeria-and-dagestan
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
congress-of-ichkeria-and-dagestan
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

0
continuity-ira
Continuity IRA
organisation
5
Continuity Irish Republican Army
en
formal
CIRA

alias
Continuity Army Council
en
alias
The Continuity Army Council
en
alias
ИРА Преемственность
ru
alias
1
splinter-of
irish-republican-army

1
us-ofac-sdn
7141

Irish republican splinter group, in Schedule 2 to the UK Terrorism Act 2000 as "The Continuity Army Council".
9
continuity-ira
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

continuity-ira
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

continuity-ira
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

continuity-ira
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen up to August 2026.
2
OFAC-FILE
OFAC-2026

continuity-ira
EU-931
none

2026-08-21
likely
2
press
list
Named in the annex to Common Position 2001/931/CFSP from 27 December 2001 as acting inside the Union: police and judicial cooperation under article 4, no freeze. When that ended was not looked up. In no version of the freeze list seen from 2021 on.
4
D01
GK
EU-FSF
EU-OJ
1
No freeze: named in the EU list of 27 December 2001 for police and judicial cooperation only (article 4 of the Common Position); when that ended was not looked up.
2001-12-27/..


0
continuity-ira
UK-TA2000
none

2026-04-30
certain
1
act
In Schedule 2 as "The Continuity Army Council" since the Act came into force; no removal is known.
2
D30
GK

continuity-ira
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

continuity-ira
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

continuity-ira
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
1
continuity-ira
US-FTO
OFAC's entry carries Republican Sinn Fein as another name, so that the designations reach it in the United States. The register does not: under that name it is a political party, which other regimes do not name.
2004-07-13/..
2
OFAC-FILE
OFAC-2026
0
6
us-2004-fto
continuity-ira
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2004-07-13
2004-07-13


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
continuity-ira
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2001-12-31

2001-12-31


1
listing
in-force




us-secretary-of-state




certain
1
press
0
3
D27
GK
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2001-article-4
continuity-ira
EU-931
main
other-designation
Named in the first EU list for police and judicial cooperation; no freeze
2001-12-27


2001-12-28



0




eu-council




certain
1
press
0
2
D01
GK
0

That groups of member states were marked for article 4 only is general knowledge; the press of the day says that governments would act against them one by one.

uk-2001-proscription
continuity-ira
UK-TA2000
main
listing
Proscribed as "The Continuity Army Council", in Schedule 2 from the start



2000-07-20
2001-02-19


1
proscription
in-force




uk-parliament

Terrorism Act 2000, Schedule 2


certain
1
act
0
3
D30
S49c
GK
0



au-2002-1373
continuity-ira
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2002-03-20
2002-03-20


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2002 (No. 1), Gazette GN 11 of 20 March 2002


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
continuity-ira
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
devrimci-halk
DHKP/C
organisation
9
Devrimci Halk Kurtuluş Partisi-Cephesi
tr
formal
Devrimci Halk Kurtulus Partisi-Cephesi

alias
Revolutionary People's Liberation Party/Front

alias
Revolutionary Peoples' Liberation Party - Front

alias
DHKP-C

alias
Devrimci Sol

alias
Dev Sol

alias
Revolutionary Left
en
alias
Dev Sol Armed Revolutionary Units

alias
0
1
us-ofac-sdn
4713

Revolutionary People's Liberation Party/Front, Turkish organisation of the far left, formed in 1994 out of Devrimci Sol.
8
devrimci-halk
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

devrimci-halk
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

devrimci-halk
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

devrimci-halk
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

devrimci-halk
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D02
EU-OJ
EU-FSF

devrimci-halk
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
In Schedule 2 as "Revolutionary Peoples' Liberation Party - Front (Devrimci Halk Kurtulus Partisi-Cephesi) (DHKP-C)"; no removal is known.
3
S47
D30
GK

devrimci-halk
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

devrimci-halk
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
10
us-1997-fto
devrimci-halk
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
devrimci-halk
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
devrimci-halk
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-05-02


2002-05-03
[2002-05-02..2002-05-03]


1
freeze
in-force




eu-council




certain
1
press
0
1
D02
0



eu-2025-renewal
devrimci-halk
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
devrimci-halk
UK-TA2000
main
announcement
Draft order laid that adds "Revolutionary Peoples' Liberation Party - Front (Devrimci Halk Kurtulus Partisi-Cephesi) (DHKP-C)" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
devrimci-halk
UK-TA2000
main
listing
Proscribed as "Revolutionary Peoples' Liberation Party - Front (Devrimci Halk Kurtulus Partisi-Cephesi) (DHKP-C)"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
D30
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2019-name-order
devrimci-halk
UK-TA2000
main
amendment
Name order recognises further names


2019-02-25

2019-02-26


0




uk-home-secretary




certain
1
official-statement
0
1
D36
0



uk-2020-ict
devrimci-halk
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0027



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

au-2001-1373
devrimci-halk
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
devrimci-halk
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
eastern-turkistan-islamic-movement
Eastern Turkistan Islamic Movement
organisation
17
ETIM

alias
East Turkestan Islamic Movement
en
alias
Eastern Turkistan Islamic Party
en
alias
East Turkestan Islamic Party
en
alias
Eastern Turkistan Islamic Party of Allah
en
alias
ETIP

alias
Islamic Movement of Eastern Turkestan
en
alias
Islamic Party of Eastern Turkestan
en
alias
Islamic Party of Turkestan
en
alias
Turkistan Islamic Party
en
alias
Turkestan Islamic Party
en
alias
Djamaat Turkistan

alias
Hizb al-Islami al-Turkistani

alias
الحزب الإسلامي التركستاني
ar
formal
东突厥斯坦伊斯兰运动
zh
alias
Исламское движение Восточного Туркестана
ru
alias
Исламская партия Восточного Туркестана
ru
alias
0
2
un-sc
113356
QDe.088
us-ofac-sdn
7262

Uyghur armed group, active in Afghanistan, Central Asia and later Syria; the name Turkistan Islamic Party is used of it and of its successor.
13
eastern-turkistan-islamic-movement
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

eastern-turkistan-islamic-movement
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.088.
1
UN-FILE

eastern-turkistan-islamic-movement
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

eastern-turkistan-islamic-movement
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

eastern-turkistan-islamic-movement
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

eastern-turkistan-islamic-movement
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

eastern-turkistan-islamic-movement
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

eastern-turkistan-islamic-movement
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

eastern-turkistan-islamic-movement
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

eastern-turkistan-islamic-movement
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

eastern-turkistan-islamic-movement
UK-TA2000
none

2026-04-30
likely
1
act

1
SI-2016-770

eastern-turkistan-islamic-movement
TJ
none

2025-04-18
certain
1
official-statement

1
S23

eastern-turkistan-islamic-movement
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

0
2
eastern-turkistan-islamic-movement
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
eastern-turkistan-islamic-movement
US-SDGT
What was revoked in 2020 was the designation for the Terrorist Exclusion List, an immigration list; the OFAC list still carried the tag SDGT on 22 August 2026.
2020-11-05/..
3
ETIM-2020
OFAC-FILE
OFAC-2026
0
12
us-2002-sdgt
eastern-turkistan-islamic-movement
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2002-09-03


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2002-listing
eastern-turkistan-islamic-movement
UN-1267
main
listing
Listed (QDe.088)




2002-09-11


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2002-listing
eastern-turkistan-islamic-movement
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2002-09-11..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2002-un-listing
eastern-turkistan-islamic-movement
AU-COTUNA
main
listing
Asset freeze with the UN listing




2002-09-11


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2002-un-listing
eastern-turkistan-islamic-movement
CH-EMBA
main
listing
Taken over from the UN list




2002-09-11


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

us-2004-tel
eastern-turkistan-islamic-movement

main
other-designation
On the Terrorist Exclusion List of the Patriot Act




2004


0




Secretary of State




certain
1
press
0
1
ETIM-2020
0
US


kz-2004-listing
eastern-turkistan-islamic-movement
KZ
main
listing
Recognised as terrorist and banned
2004-10-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Islamic Party of Eastern Turkestan) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

tj-2006-listing
eastern-turkistan-islamic-movement
TJ
main
listing
Recognised as terrorist and extremist
2006-03-30






1
listing
in-force




tj-supreme-court




certain
1
official-statement
0
1
S23
0

Named as "Islamic Movement of the Eastern Turkestan". As told by the Anti-Terrorism Centre of the CIS from copies or dates of the judgments.

tr-listing
eastern-turkistan-islamic-movement
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2016-proscription
eastern-turkistan-islamic-movement
UK-TA2000
main
listing
Proscribed




2016-07-15


1
proscription
in-force




uk-home-secretary

SI 2016/770


likely
1
act
0
1
SI-2016-770
0

Added as "Turkestan Islamic Party", with four other names in brackets, East Turkestan Islamic Movement among them. The day is that of the state of Schedule 2 in which the change first stands.

us-2020-tel-revoked
eastern-turkistan-islamic-movement

main
other-designation
Designation for the Terrorist Exclusion List revoked

2020-10-20

2020-11-05



0




Secretary of State




certain
1
press
0
1
ETIM-2020
0
US
Neither FTO nor SDGT is touched by that list.

uk-2020-sanctions
eastern-turkistan-islamic-movement
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

1
us-2020-which-list
eastern-turkistan-islamic-movement
US-SDGT

Which United States list the group left in 2020
2020-11-05/..
2
ETIM-2020
0

2020-11-06


Removed from the list of Foreign Terrorist Organizations.
ETIM-2020
0
US Secretary of State
2020-11-06
I hereby revoke the designation of the Eastern Turkistan Islamic Movement, also known as ETIM, as a 'terrorist organization'

An order about the Terrorist Exclusion List.
The Terrorist Exclusion List. It never carried the tag FTO in the OFAC list, and carries SDGT still.
egyptian-islamic-jihad
Egyptian Islamic Jihad
organisation
10
Al-Jihad

alias
Egyptian Al-Jihad

alias
Egyptian Islamic Movement
en
alias
Jihad Group
en
alias
New Jihad
en
alias
EIJ

alias
الجهاد الاسلامي المصري
ar
formal
Священная война
ru
translation
Аль-Джихад
ru
alias
Египетский исламский джихад
ru
alias
1
part-of
al-qaida
Merged in June 2001, as the State Department says; the UN and the EU keep an entry of its own, OFAC carries the names inside the entry of Al-Qaida.
1
un-sc
113236
QDe.003
Egyptian armed group of the 1970s and after, led by Ayman al-Zawahiri; merged with Al-Qaida in June 2001. Not to be confused with Palestinian Islamic Jihad.
14
egyptian-islamic-jihad
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Holy War (Al-Jihad, or Egyptian Islamic Jihad)". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

egyptian-islamic-jihad
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

egyptian-islamic-jihad
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

egyptian-islamic-jihad
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.003.
1
UN-FILE

egyptian-islamic-jihad
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

egyptian-islamic-jihad
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

egyptian-islamic-jihad
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

egyptian-islamic-jihad
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

egyptian-islamic-jihad
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

egyptian-islamic-jihad
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

egyptian-islamic-jihad
US-FTO
none

2026-08-22
likely
2
official-statement
press

3
AP-2001
STATE-MB
OFAC-2026

egyptian-islamic-jihad
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

egyptian-islamic-jihad
UK-TA2000
none

2026-04-30
likely
1
act

3
S74
S45
GK

egyptian-islamic-jihad
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

0
2
egyptian-islamic-jihad
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
egyptian-islamic-jihad
US-FTO
OFAC's list has no entry of its own for the group; its names stand in the entry of Al-Qaida, which carries the tags FTO and SDGT.
2001-06/..
2
OFAC-FILE
OFAC-2026
0
15
us-1997-fto
egyptian-islamic-jihad
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


likely
2
official-statement
press
0
3
AP-2001
STATE-MB
GK
0

A statement of the State Department of January 2026 says that the group has been designated since 1997; press of 2001 and 2003 names al-Jihad among the groups whose two-year designation was renewed. The day is that of the first designations. The Department's table as copied does not name the group: it is read under al-Qa'ida.

us-fto-al-qaida-alias
egyptian-islamic-jihad
US-FTO
al-qaida-alias
amendment
Carried as another name of Al-Qaida (uid 6366, tag FTO)




[2001-06..2019-01-04]


1
listing
in-force




us-secretary-of-state




certain
1
list
0
2
OFAC-FILE
OFAC-2026
0

First version of the file of aliases seen: 4 January 2019. The act that joined the names was not looked up.

fact-2001-merger
egyptian-islamic-jihad

main
fact
Merges with Al-Qaida




2001-06


0









certain
1
official-statement
0
1
STATE-MB
0



un-2001-listing
egyptian-islamic-jihad
UN-1267
main
listing
Listed (QDe.003)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



us-2001-sdgt
egyptian-islamic-jihad
US-SDGT
main
listing
Named in the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224, annex


likely
2
press
official-statement
1
effective
likely
3
NV-2001
STATE-MB
GK
0

Named as Al-Jihad in the annex of the order as signed (general knowledge); press of 26 September 2001 and a statement of the State Department of 2026 bear out the year.

us-sdgt-al-qaida-alias
egyptian-islamic-jihad
US-SDGT
al-qaida-alias
amendment
Carried as another name of Al-Qaida (uid 6366, tag SDGT)




[2001-09-24..2019-01-04]


1
listing
in-force




us-ofac




certain
1
list
0
2
OFAC-FILE
OFAC-2026
0

First version of the file of aliases seen: 4 January 2019.

ru-2003-judgment
egyptian-islamic-jihad
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
egyptian-islamic-jihad
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

uk-2001-proscription
egyptian-islamic-jihad
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261, as named in Schedule 2


likely
1
act
0
3
S74
S45
GK
0

Named in Schedule 2 as "Egyptian Islamic Jihad", in the group inserted in March 2001; number of the order and day are general knowledge.

ca-2002-listing
egyptian-islamic-jihad
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-07-23


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

Listed as "Al Jihad (AJ)". The day is general knowledge.

eu-2002-listing
egyptian-islamic-jihad
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

uk-2020-sanctions
egyptian-islamic-jihad
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

au-2001-un-listing
egyptian-islamic-jihad
AU-COTUNA
main
listing
Asset freeze with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-2001-un-listing
egyptian-islamic-jihad
CH-EMBA
main
listing
Taken over from the UN list




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
egyptian-islamic-jihad
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

0
egyptian-muslim-brotherhood
Egyptian Muslim Brotherhood
organisation
2
Muslim Brotherhood in Egypt
en
alias
جماعة الإخوان المسلمين في مصر
ar
alias
1
part-of
muslim-brotherhood
Branch in Egypt.
1
us-ofac-sdn
56483

Egyptian branch, and the origin, of the Muslim Brotherhood.
9
egyptian-muslim-brotherhood
US-SDGT
none

2026-08-22
certain
2
official-statement
list

3
STATE-MB
ANEWS-MB
OFAC-2026

egyptian-muslim-brotherhood
US-FTO
none

2026-08-22
certain
1
list
The list of 22 August 2026 carries the entry with the tag SDGT only.
2
STATE-MB
OFAC-2026

egyptian-muslim-brotherhood
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

egyptian-muslim-brotherhood
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

egyptian-muslim-brotherhood
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

egyptian-muslim-brotherhood
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

egyptian-muslim-brotherhood
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

egyptian-muslim-brotherhood
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

egyptian-muslim-brotherhood
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
0
0
1
us-2026-sdgt
egyptian-muslim-brotherhood
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2026-01-13

2026-01-13


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


certain
2
official-statement
list
0
3
STATE-MB
ANEWS-MB
OFAC-2026
0

Announced that day; the list of 22 August 2026 carries the tag. The notice in the Federal Register was not looked up.

1
us-2026-fto-or-not
egyptian-muslim-brotherhood
US-FTO
listing
Whether the branch was designated as a Foreign Terrorist Organization
2026-01-13/..
2
TPOL-MB
0

2026-01


The Lebanese, Egyptian and Jordanian branches became Foreign Terrorist Organizations.
ANEWS-MB
0
US Secretary of State
2026-01-14
designating the Egyptian Muslim Brotherhood and Jordanian Muslim Brotherhood as SDGTs

Only the Lebanese branch was designated as a Foreign Terrorist Organization.
The second; the list of August 2026 carries the entry with the tag SDGT only.
eln
National Liberation Army
organisation
4
ELN

alias
Ejército de Liberación Nacional
es
formal
Ejercito de Liberacion Nacional

alias
Армия национального освобождения
ru
alias
0
1
us-ofac-sdn
4706

Colombian guerrilla organisation, founded in 1964; not the organisation of the same name in the Balkans.
8
eln
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

eln
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

eln
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

eln
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

eln
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D05
EU-OJ
EU-FSF

eln
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

eln
CA-CC
none

2024-05-19
likely
1
secondary
Whether it still is listed was not looked up.
2
D45
D62

eln
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
8
us-1997-fto
eln
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
eln
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2004-listing
eln
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2004-04-02


2004-04-03
[2004-04-02..2004-04-03]


1
freeze
in-force




eu-council




certain
1
press
0
1
D05
0



eu-2025-renewal
eln
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
eln
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0029



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
eln
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-04-02
2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
2
D45
D62
0

The Solicitor General announced seven entities together, this one and the Al-Aqsa Martyrs' Brigade among them; the day is that of the latter.

au-2001-1373
eln
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list says that the Minister listed the entity on this day.

au-2025-relisting
eln
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
emarat-kavkaz
Emarat Kavkaz
organisation
8
Caucasus Emirate
en
alias
Islamic Emirate of the Caucasus
en
alias
Imarat Kavkaz

alias
Imirat Kavkaz

alias
IK

alias
Эмират Кавказ
ru
alias
Имарат Кавказ
ru
formal
Кавказский эмират
ru
alias
0
2
un-sc
2971893
QDe.131
us-ofac-sdn
12756

Armed organisation of the North Caucasus proclaimed by Doku Umarov in 2007; also Caucasus Emirate and Imarat Kavkaz.
14
emarat-kavkaz
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

emarat-kavkaz
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.131.
1
UN-FILE

emarat-kavkaz
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

emarat-kavkaz
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

emarat-kavkaz
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

emarat-kavkaz
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

emarat-kavkaz
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

emarat-kavkaz
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

emarat-kavkaz
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

emarat-kavkaz
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

emarat-kavkaz
UK-TA2000
none

2026-04-30
likely
1
unsourced

1
GK

emarat-kavkaz
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

emarat-kavkaz
RU-35FZ
none

2026-04-30
certain
1
press
The ruling of 17 April 2025 concerned the Taliban only; no suspension of this ban is known.
3
RU-2010-IK
RU-2010-IKB
S04

emarat-kavkaz
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

0
1
emarat-kavkaz
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
11
ru-2010-judgment
emarat-kavkaz
RU-35FZ
main
listing
Recognised as terrorist and banned
2010-02-08



[2010-02-24..2010-02-25]


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 8 February 2010


certain
1
press
1
effective
likely
3
RU-2010-IK
RU-2010-IKB
GK
1
RU-2010-IKB
1
site of the Prosecutor General

2010-02-26


The judgment came into force on 25 February 2010.

The FSB list is remembered to give 24 February 2010 (general knowledge).

ru-2015-list
emarat-kavkaz
RU-35FZ
main
publication
On the unified federal list




[2010-02-25..2015-02-27]
[2010-02-25..2015-02-27]

1
list-entry
in-force




ru-fsb




certain
1
press
0
1
S11b
0

Named in the report of 27 February 2015 on the list.

us-2011-sdgt
emarat-kavkaz
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2011-05-26


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2011-listing
emarat-kavkaz
UN-1267
main
listing
Listed (QDe.131)




2011-07-29


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-2011-un-listing
emarat-kavkaz
AU-COTUNA
main
listing
Asset freeze with the UN listing




2011-07-29


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2011-un-listing
emarat-kavkaz
CH-EMBA
main
listing
Taken over from the UN list




2011-07-29


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

eu-2011-listing
emarat-kavkaz
EU-881
main
listing
Frozen under Regulation 881/2002 by Regulation 796/2011



2011-08-10
[2011-08-08..2011-08-10]


1
freeze
in-force




eu-commission

Implementing Regulation (EU) 796/2011


certain
1
list
0
2
EU-FSF
EU-OJ
0

The only act the file names for the entry; adopted on 8 August, published on 10 August 2011. The annex gives the day of the UN listing as its start.

tr-listing
emarat-kavkaz
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2013-proscription
emarat-kavkaz
UK-TA2000
main
listing
Proscribed




2013-12


1
proscription
in-force




uk-home-secretary

SI 2013/3172


likely
1
unsourced
0
1
GK
0

Added as "Imarat Kavkaz (IK)". Number and month are general knowledge; the instrument was not seen.

ca-2013-listing
emarat-kavkaz
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2013-12-24


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

uk-2020-sanctions
emarat-kavkaz
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
eta
ETA
organisation
7
Euskadi Ta Askatasuna
eu
formal
Euzkadi Ta Askatasuna

alias
Basque Fatherland and Liberty
en
translation
Basque Homeland and Liberty
en
translation
Basque Homeland and Freedom
en
translation
País Vasco y Libertad
es
translation
ЭТА
ru
alias
0
1
us-ofac-sdn
4693

Basque separatist organisation, active in Spain and France; OFAC writes "Euzkadi Ta Askatasuna".
8
eta
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

eta
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

eta
US-FTO
none

2026-08-22
certain
2
act
list
Designated in 1997, revoked in May 2022. OFAC's list carries the tag FTO up to 6 May 2022 and no longer on 2 June 2022.
4
S28
S68
OFAC-FILE
OFAC-2026

eta
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

eta
EU-931
none

2026-08-21
likely
2
press
list
Named in the annex to Common Position 2001/931/CFSP from 27 December 2001 as acting inside the Union: police and judicial cooperation under article 4, no freeze. When that ended was not looked up. In no version of the freeze list seen from 2021 on.
4
D01
GK
EU-FSF
EU-OJ
1
No freeze: named in the EU list of 27 December 2001 for police and judicial cooperation only (article 4 of the Common Position); when that ended was not looked up.
2001-12-27/..


0
eta
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
Still in Schedule 2 in 2022; no removal is known.
3
S47
S74
GK

eta
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

eta
CA-CC
none

2024-05-19
likely
1
secondary
One entity, not named in what was read, was dropped from the Canadian list on review in June 2024.
2
D45
D62

0
1
eta
US-SDGT
The revocation of the FTO designation on 20 May 2022 left this designation as it was.
2022-05-20/..
1
S68
0
9
us-1997-fto
eta
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
S28
S68
OFAC-FILE
0



us-2001-fto-renewal
eta
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2022-fto-revocation
eta
US-FTO
main
revocation
Revoked after the mandatory review; the SDGT designation stays



2022-05-20
2022-05-20


1
listing
ended
revoked



us-secretary-of-state




certain
2
press
list
0
2
S68
OFAC-FILE
1
S68
0
United States Department of State
2022-05-20


Five FTO designations are revoked; all five organisations stay SDGT.



us-2001-sdgt
eta
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
4
D55
OFAC-FILE
GK
S68
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2001-article-4
eta
EU-931
main
other-designation
Named in the first EU list for police and judicial cooperation; no freeze
2001-12-27


2001-12-28



0




eu-council




certain
1
press
0
2
D01
GK
0

That groups of member states were marked for article 4 only is general knowledge; the press of the day says that governments would act against them one by one.

uk-2001-laid
eta
UK-TA2000
main
announcement
Draft order laid that adds "Basque Homeland and Liberty (Euskadi ta Askatasuna) (ETA)" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
eta
UK-TA2000
main
listing
Proscribed as "Basque Homeland and Liberty (Euskadi ta Askatasuna) (ETA)"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
S74
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
eta
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0043



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
eta
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-04-02
2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
2
D45
D62
0

The Solicitor General announced seven entities together, this one and the Al-Aqsa Martyrs' Brigade among them; the day is that of the latter.

0
farc-ep
FARC-EP
organisation
7
Revolutionary Armed Forces of Colombia - People's Army
en
formal
Fuerzas Armadas Revolucionarias de Colombia - Ejército del Pueblo
es
formal
FARC Dissidents FARC-EP

alias
FARC-D FARC-EP

alias
GAO-R FARC-EP

alias
Grupo Armado Organizado Residual FARC-EP
es
alias
ФАРК-АН
ru
alias
2
distinct-from
farc
Before 2016 the FARC bore the name FARC-EP itself.
splinter-of
farc
The US designation of the FARC was revoked when this group was designated.
1
us-ofac-sdn
33983

Armed group in Colombia of those who refused to lay down arms under the peace accord of 2016; not the FARC of the accord, whose US designation was revoked when this one began.
8
farc-ep
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

farc-ep
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

farc-ep
US-FTO
none

2026-08-22
certain
2
official-statement
list
In no version of OFAC's list up to 8 November 2021; with the tag FTO from 2 December 2021 to August 2026.
4
D23
S67
OFAC-FILE
OFAC-2026

farc-ep
US-SDGT
none

2026-08-22
certain
2
official-statement
list
In no version of OFAC's list up to 8 November 2021; with the tag SDGT from 2 December 2021 to August 2026.
3
D23
OFAC-FILE
OFAC-2026

farc-ep
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; the group is younger than the peace accord of 2016.
2
EU-FSF
EU-OJ

farc-ep
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

farc-ep
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

farc-ep
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In none of the versions of the DFAT list of 2026 under resolution 1373; older versions were not checked.
1
AU-DFAT

0
3
farc-ep
US-FTO
The FARC of the peace accord called itself FARC-EP too, and was designated until 2021: for that organisation ask for FARC. This party is the group of those who went on fighting after 2016.
../2021-11-29
2
S67
D23
farc-ep
US-SDGT
The FARC of the peace accord called itself FARC-EP too, and was designated until 2021: for that organisation ask for FARC.
../2021-11-29
2
S67
D23
farc-ep
EU-931
The FARC of the peace accord called itself FARC-EP too, and was on the EU list: for that organisation ask for FARC.
../2018-04-13
2
UK-HMT
GK
0
2
us-2021-fto
farc-ep
US-FTO
main
listing
Designated as a Foreign Terrorist Organization, effective with publication


2021-11-30

[2021-11-30..2021-12-01]


1
listing
in-force




us-secretary-of-state




certain
3
official-statement
secondary
list
0
3
D23
S67
OFAC-FILE
1
D23
0
United States Department of State
2021-11-30


The group is designated as an FTO and as an SDGT; the designations of the FARC are revoked.

Announced on 30 November; effective with publication in the Federal Register, about 1 December 2021.

us-2021-sdgt
farc-ep
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2021-11-30

[2021-11-30..2021-12-01]


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
D23
OFAC-FILE
1
D23
0
United States Department of State
2021-11-30


The group is designated as an FTO and as an SDGT; the designations of the FARC are revoked.



1
us-2021-when
farc-ep
US-FTO
listing
When the change from the FARC to its successors took effect
2021-11-30/..
2
S67b
0

2021-11-30


The FARC was taken off the list on 30 November 2021, its successors put on.
S67
0

2022


Effective with publication, about 1 December 2021.
Uncertain on 30 November, in force from 1 December 2021 on.
farc
FARC
organisation
3
Revolutionary Armed Forces of Colombia
en
formal
Fuerzas Armadas Revolucionarias de Colombia
es
formal
ФАРК
ru
alias
0
1
us-ofac-sdn
4711

Revolutionary Armed Forces of Colombia. The FARC-EP and Segunda Marquetalia, designated when this designation was revoked, are other parties.
17
farc
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

farc
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the UN list seen, from 2015 on; older versions were not checked.
2
S42
UN-FILE

farc
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen; its five entities are others.
2
S42
UN-FILE

farc
US-FTO
none

2026-08-22
certain
2
secondary
press

3
S67
S67b
OFAC-2026

farc
US-SDGT
none

2026-08-22
certain
1
list
Designated in October 2001 (general knowledge); OFAC's lists carry the tag SDGT from 26 January 2018 at the latest to 8 November 2021, no longer on 2 December 2021.
3
GK
OFAC-FILE
OFAC-2026

farc
US-EO13129
none

2026-04-30
certain
1
act
The order blocked the property of the Taliban.
1
S26

farc
EU-931
none

2026-08-21
likely
1
list
The British list shows it as an EU listing in 2014 and 2016 and no longer in April 2018; days are general knowledge.
4
GK
UK-HMT
EU-FSF
EU-OJ

farc
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

farc
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

farc
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

farc
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

farc
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

farc
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

farc
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

farc
CA-CC
none

2024-06-18
likely
1
unsourced
Listed in April 2003; general knowledge, no document was opened. Whether it still stands after 2024 was not checked.
1
GK

farc
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this organisation.
2
AU-DFAT
AU-DFAT-XLSX

farc
IN-UAPA
none
2015-03-30
2015-03-30
likely
1
list
Not in the First Schedule as on 30 March 2015; nothing later was checked.
1
IN-MHA

0
1
farc
US-SDGT
OFAC's lists carried a third tag beside FTO and SDGT (SDNTK, narcotics); it ended with the entry.
2018-01-26/2021-12-01
1
OFAC-FILE
0
9
us-1997-fto
farc
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
secondary
0
1
S67
0



us-2021-revocation
farc
US-FTO
main
revocation
Revocation announced; effective with publication


2021-11-30

[2021-11-30..2021-12-01]


1
listing
ended
revoked



us-secretary-of-state




certain
3
secondary
press
list
0
3
S67
S67b
OFAC-FILE
1
S67b
0

2021-11-30


The designation is revoked.

OFAC's list has the entry with the tag FTO on 8 November and no longer on 2 December 2021.

us-2021-sdgt-removal
farc
US-SDGT
main
delisting
Gone from OFAC's list between 8 November and 2 December 2021




[2021-11-09..2021-12-02]
[2021-11-09..2021-12-02]

1
listing
ended
delisted



us-ofac




certain
1
list
0
1
OFAC-FILE
0

Read from two versions of the list; the act was not looked up.

us-2021-successors
farc
US-FTO
main
other-designation
FARC-EP and Segunda Marquetalia designated, two other parties




2021-12-01~


0




us-secretary-of-state




certain
1
secondary
0
1
S67
0



us-2001-sdgt
farc
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




likely
1
official-statement
0
4
D55
D20
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated that morning all groups then designated but six, which stood in the annex of the order; other records give 31 October (general knowledge). The list carries the tag from 26 January 2018 (its oldest version seen) on; uid 4711.

eu-2002-listing
farc
EU-931
main
listing
Listed




2002-06


1
freeze
in-force




eu-council




likely
2
list
unsourced
0
2
GK
UK-HMT
0

The British list shows an EU listing on 2 April 2014; the month of the first act is general knowledge.

eu-2016-measures-suspended
farc
EU-931
main
announcement
Council suspends the measures after the peace agreement




2016-09-27


0




eu-council




to-verify
1
unsourced
0
1
GK
0

To be verified; it sets nothing here.

eu-2017-removal
farc
EU-931
main
delisting
Taken off the list




[2016-09-27..2018-04-13]


1
freeze
ended
delisted



eu-council




likely
2
list
unsourced
0
2
GK
UK-HMT
0

Gone from the British list between 23 March 2016 and 13 April 2018. By general knowledge suspended in September 2016 and removed in November 2017.

ca-2003-listing
farc
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



1
us-2021-when-revoked
farc
US-FTO
listing
When the revocation took effect
2021-11-30/..
2
S67b
0

2021-11-30
revoked 30 November

Revoked on 30 November 2021.
S67
0

2022


Effective with publication, about 1 December 2021.
Uncertain on 30 November, ended from 1 December 2021 on.
gamaa-al-islamiyya
Gama'a al-Islamiyya
organisation
14
Al-Gama'a al-Islamiyya

alias
Al-Gamaa al-Islamiya

alias
Al-Gama'at al-Islamiya

alias
Al-Gama'at

alias
Islamic Gama'at

alias
Egyptian al-Gama'at al-Islamiyya

alias
Egyptian Islamic Group
en
alias
Islamic Group
en
translation
IG

alias
GI

alias
الجماعة الإسلامية
ar
formal
Аль-Гамаа аль-Исламия
ru
alias
Исламская группа (Аль-Гамаа аль-Исламия)
ru
formal
Gama'a Islamiyya

alias
2
distinct-from
jamaat-i-islami
Both stand in the Russian judgment of 2003 as "Islamic Group"; one is Egyptian, one Pakistani.
distinct-from
jemaah-islamiyah
A like name; another organisation, of South-East Asia.
1
us-ofac-sdn
4694

Egyptian Islamist movement; fought the Egyptian state in the 1980s and 1990s. Not to be confused with Jemaah Islamiyah, with Jamaat-i-Islami, which the Russian judgment calls by the same Russian name, or with the Lebanese body of a like name.
12
gamaa-al-islamiyya
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Islamic Group (Al-Gamaa al-Islamiya)". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

gamaa-al-islamiyya
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

gamaa-al-islamiyya
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

gamaa-al-islamiyya
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

gamaa-al-islamiyya
US-FTO
none

2026-08-22
certain
2
act
list

4
S28
S68
OFAC-FILE
OFAC-2026

gamaa-al-islamiyya
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

gamaa-al-islamiyya
EU-931
none

2026-08-21
likely
1
list
Not listed under this regime before it existed (27 December 2001). On the list in every version seen, from January 2021 to August 2026; the first act was not looked up.
2
EU-OJ
EU-FSF

gamaa-al-islamiyya
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen under the ISIL and Al-Qaida regime, from 2021 on.
2
EU-OJ
EU-FSF

gamaa-al-islamiyya
UK-TA2000
none

2026-04-30
likely
1
act

3
S74
S45
GK

gamaa-al-islamiyya
UK-ICT
none

2026-08-22
certain
1
list
Before 31 December 2020 the listing stood under EU and other UK rules (list of 2014: listed on 2 November 2001).
2
UK-SL
UK-HMT

gamaa-al-islamiyya
CA-CC
none

2026-04-30
likely
1
secondary

1
WP-CA

gamaa-al-islamiyya
AU-COTUNA
none

2026-08-22
certain
1
list

1
AU-DFAT

0
2
gamaa-al-islamiyya
US-SDGT
The revocation of the FTO designation did not touch this designation: the list of August 2026 still carries the tag SDGT.
2022-05-20/..
2
S68
OFAC-2026
gamaa-al-islamiyya
US-SDGT
Blocked under another order too: the list of 26 January 2018 carries the tag SDT of Executive Order 12947, which Executive Order 13886 of 9 September 2019 revoked. Since when that tag stood was not looked up.
../2019-09-08
2
OFAC-FILE
S27
1
us-2022-fto-revocation
gamaa-al-islamiyya
US-FTO
main
revocation
Revocation of the FTO designation upon the five-year review
us-secretary-of-state
us-secretary-of-state
8 U.S.C. 1189(a)(4)(C): mandatory review after five years; (a)(6): revocation.

1
listing
ended
3
changes
The designation as a Foreign Terrorist Organization ends.
../..

2
S29
S68
stays
The SDGT designation under Executive Order 13224.
../..

2
S68
OFAC-2026
stays
Conduct before the revocation stays punishable (8 U.S.C. 1189(a)(7)).
../..

1
S29
0
0


1
S68
13
us-1997-fto
gamaa-al-islamiyya
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
3
S28
S68
OFAC-FILE
0

One of the first designations. The OFAC list carries the tag FTO until 6 May 2022 and no longer on 2 June 2022.

uk-2001-proscription
gamaa-al-islamiyya
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261, as named in Schedule 2


likely
1
act
0
3
S74
S45
GK
0

Named in Schedule 2 as "Al-Gama'at al-Islamiya", in the group inserted in March 2001; number of the order and day are general knowledge.

us-2001-sdgt
gamaa-al-islamiyya
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
2
official-statement
list
0
4
FAS-2002
GK
OFAC-FILE
OFAC-2026
0

General knowledge gives 31 October 2001, a Treasury statement of 11 March 2002 November 2001. The OFAC list carries the tag SDGT in every version seen.

au-2001-listing
gamaa-al-islamiyya
AU-COTUNA
main
listing
Listed under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
1
effective
likely
1
AU-DFAT
0

Gazette S 500 of 21 December 2001, as the list states; the day of effect is taken to be that of the Gazette.

au-2022-renewal
gamaa-al-islamiyya
AU-COTUNA
main
fact
Listing renewed




2022-09-16


0









certain
1
list
0
1
AU-DFAT
0



au-2025-renewal
gamaa-al-islamiyya
AU-COTUNA
main
fact
Listing renewed by the Amendment (No. 2) Instrument 2025




2025-09-13


0









certain
1
list
0
1
AU-DFAT
0



eu-931-listing
gamaa-al-islamiyya
EU-931
main
listing
On the list of Regulation 2580/2001




[2001-12-27..2007-06-29]


1
freeze
in-force




eu-council




certain
2
press
list
0
4
NTV-2007
UK-HMT
EU-FSF
EU-OJ
0

The first act was not looked up. A report of 29 June 2007 names it on the list renewed then; the British list of 2 April 2014 marks the entry as an EU listing.

eu-2025-renewal
gamaa-al-islamiyya
EU-931
main
renewal
Kept by Implementing Regulation 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0

The file names this act as the last one on the entry in February 2026.

ca-2002-listing
gamaa-al-islamiyya
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-07-23


1
listing
in-force




ca-governor-in-council




likely
1
secondary
0
1
WP-CA
0

After a public copy of the list of Public Safety Canada.

ru-2003-judgment
gamaa-al-islamiyya
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
gamaa-al-islamiyya
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

uk-2020-sanctions
gamaa-al-islamiyya
UK-ICT
main
listing
Designated under SI 2019/573 (CTI0030)




2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list names an asset freeze and an arms embargo; since 9 April 2025 a disqualification of directors too.

us-2022-revocation
gamaa-al-islamiyya
US-FTO
main
revocation
FTO designation revoked, with four others




2022-05-20


1
listing
ended
revoked

us-2022-fto-revocation
in-force
us-secretary-of-state

notice in the Federal Register


certain
2
press
list
0
2
S68
OFAC-FILE
0



0
gulbuddin-hekmatyar
Gulbuddin Hekmatyar
person
10
Gulabudin Hekmatyar

alias
Golboddin Hikmetyar

alias
Gulbuddin Khekmatiyar

alias
Gulbuddin Hekmatiar

alias
Gulbuddin Hekhmartyar

alias
Gulbudin Hekmetyar

alias
گلبدین حکمتیار
ps
formal
Гульбеддин Хекматияр
ru
alias
Гульбеддин Хекматьяр
ru
alias
Gulbuddin Hikmatyar

alias
1
leader-of
hezb-e-islami-gulbuddin

2
un-sc
112077
QDi.088
us-ofac-sdn
7471

Afghan politician, leader of Hezb-e-Islami Gulbuddin.
4
gulbuddin-hekmatyar
UN-1267
none

2026-08-22
certain
1
list

2
UN-FILE
UN-2017-GH

gulbuddin-hekmatyar
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

gulbuddin-hekmatyar
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

gulbuddin-hekmatyar
UK-ISIL
none

2026-08-22
certain
2
list
computed
Off the UN list before the regulations applied (31 December 2020); in none of the versions of 2026.
2
UK-SL
UN-FILE

0
1
gulbuddin-hekmatyar
US-SDGT
The removal by the UN ended no designation in the United States: the list of 22 August 2026 still carries the tag SDGT.
2017-02-03/..
1
OFAC-2026
0
3
us-2003-sdgt
gulbuddin-hekmatyar
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-02-19


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2003-listing
gulbuddin-hekmatyar
UN-1267
main
listing
Listed (QDi.088)




2003-02-20


1
listing
in-force




un-1267-committee




certain
1
list
0
2
UN-FILE
UN-2017-GH
0



un-2017-removal
gulbuddin-hekmatyar
UN-1267
main
delisting
Removed by the Committee


2017-02-03

2017-02-03


1
listing
ended
delisted



un-1267-committee




certain
2
press
list
0
2
UN-2017-GH
UN-FILE
1
UN-2017-GH
0
Security Council Committee
2017-02-04
no longer apply to him

Asset freeze, travel ban and arms embargo no longer apply.

Requested by the Afghan government after the peace agreement of September 2016 (press). On the list of 27 March 2015, not on that of 20 June 2017.

0
hamas
Hamas
organisation
16
Islamic Resistance Movement
en
translation
Harakat al-Muqawama al-Islamiya

formal
Izz al-Din al-Qassam Brigades

alias
Hamas-Izz al-Din al-Qassem

alias
Students of Ayyash
en
alias
Yahya Ayyash Units
en
alias
حماس
ar
alias
حركة المقاومة الإسلامية
ar
formal
ХАМАС
ru
alias
Harakat al-Muqawama al-Islamiyya

alias
Al-Qassam Brigades
en
alias
Qassam Brigades
en
alias
Izz ad-Din al-Qassam Brigades
en
alias
Ezzedeen Al-Qassam Brigades
en
alias
كتائب عز الدين القسام
ar
alias
חמאס
he
alias
0
1
us-ofac-sdn
4695

Palestinian organisation; the EU entry reads "Hamas, including Hamas-Izz al-Din al-Qassem".
22
hamas
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

hamas
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the UN list seen, from 2015 on; older versions were not checked.
2
S42
UN-FILE

hamas
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen; its five entities are others.
2
S42
UN-FILE

hamas
EU-931
none

2026-08-21
likely
2
act
list
Only the military wing was listed at first; the organisation as a whole since September 2003. It still stands in the annex as of August 2026.
5
S54
GK
EU-FSF
EU-OJ
OS:eu_journal_sanctions
1
Hamas as a whole was no entry; its military wing was listed.
2001-12-27/2003-08-31


0
hamas
US-FTO
none

2026-08-22
certain
1
list
Among the first names of 8 October 1997 (general knowledge); OFAC's list carries the tag FTO in every version seen, from January 2018 to August 2026.
3
GK
OFAC-FILE
OFAC-2026

hamas
US-SDGT
none

2026-08-22
certain
1
list
Designated in October 2001 (general knowledge); OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
GK
OFAC-FILE
OFAC-2026

hamas
US-EO13129
none

2026-04-30
certain
1
act
The order blocked the property of the Taliban.
1
S26

hamas
UK-TA2000
none

2026-04-30
certain
1
official-statement
Only the military wing was proscribed until November 2021; the Lords were told so on 25 November 2021.
2
HANSARD-2021-HAMAS
UK-SCH2-2016
1
The organisation as a whole was not proscribed; its military wing (Izz al-Din al-Qassem Brigades) was.
2001-03/2021-11-25


0
hamas
UK-ICT
none

2026-08-22
certain
1
list
UK reference CTI0031, by the UK's own decision; not a UN listing.
1
UK-SL

hamas
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hamas
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hamas
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hamas
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hamas
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hamas
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hamas
CA-CC
none

2026-04-30
likely
1
unsourced
Listed in November 2002; general knowledge, no document was opened.
1
GK

hamas
AU-CC102
none

2022-12-31
likely
2
official-statement
unsourced
The whole organisation since 2022; the minister announced it on 17 February 2022 and the parliamentary committee supported it. Before, the military wing was listed.
3
GK
S61
S61b
1
The organisation as a whole was not listed; its Izz al-Din al-Qassam Brigades were.
2003-11/2022-03-03


0
hamas
AU-COTUNA
none

2026-08-22
certain
1
list
Under resolution 1373, DFAT reference 276; first in the list of 2001 (No. 2), last listed again on 13 September 2025.
2
AU-DFAT
AU-DFAT-XLSX

hamas
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this organisation.
2
AU-DFAT
AU-DFAT-XLSX

hamas
CH-NDG74
none

2026-04-30
likely
1
unsourced
Banned by a federal act of its own, in force on 15 May 2025 (likely), not by a ruling under art. 74.
1
GK

hamas
AE
none

2014-11-20
likely
1
press
Left out of the list of 15 November 2014; nothing later was checked.
1
AE-PRESS-2014

hamas
IN-UAPA
none
2015-03-30
2015-03-30
likely
1
list
Not in the First Schedule as on 30 March 2015; nothing later was checked.
1
IN-MHA

0
1
hamas
EU-931
No travel ban of the EU follows from this list; some press reports say otherwise.
2001-12-27/..
1
OS:EU-TERR
2
eu-t-400-10
hamas
EU-931
main
annulment
Action for annulment T-400/10, appeal C-79/15 P
Hamas
eu-general-court
Article 263 TFEU

0
0
0
0


1
S54
uk-2021-proscription
hamas
UK-TA2000
main
listing
Proscription of the organisation as a whole
uk-home-secretary
uk-parliament


1
proscription
in-force
0
0
0


1
HANSARD-2021-HAMAS
21
eu-2001-military-wing
hamas
EU-931
main
other-designation
Military wing listed; not yet the organisation as a whole




2001-12-27


0




eu-council




likely
1
act
0
2
S54
GK
0



eu-2003-listing
hamas
EU-931
main
listing
Listed as a whole




2003-09


1
freeze
in-force




eu-council




likely
1
act
0
2
S54
GK
0



eu-2014-annulment
hamas
EU-931
main
annulment
Annulled by the General Court, effects maintained; appeal lodged
2014-12-17






1
freeze
held-unlawful

effects-maintained
eu-t-400-10
decided
eu-general-court
Hamas
judgment of 17 December 2014, T-400/10


certain
1
act
0
1
S54
1
S54
0
General Court of the European Union
2014-12-17


The acts are annulled as far as they concern Hamas; their effects are maintained.

The Council appealed (C-79/15 P); the measure stayed in force while the appeal was pending.

eu-2017-set-aside
hamas
EU-931
main
ruling
Court of Justice sets the annulment aside and sends the case back
2017-07-26






1
freeze
in-force


eu-t-400-10
appealed
eu-court-of-justice

judgment of 26 July 2017, C-79/15 P


certain
1
act
0
1
S54
1
S54
0
Court of Justice of the European Union
2017-07-26


The judgment in T-400/10 is set aside and the case referred back.



eu-2018-dismissed
hamas
EU-931
main
ruling
General Court dismisses the action
2018-12-14






0


eu-t-400-10
refused
eu-general-court

judgment of 14 December 2018, T-400/10 RENV


certain
1
act
0
1
S54
1
S54
0
General Court of the European Union
2018-12-14


The action is dismissed.



eu-2025-renewal
hamas
EU-931
main
renewal
List reviewed and renewed, Hamas kept (Implementing Regulation 2025/206)



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0

One of the six-monthly renewals, the last that the file of February 2026 names for the entry.

us-1995-sdt
hamas

main
other-designation
Tag SDT in OFAC's list of 2018 (Executive Order 12947 of 1995, revoked in 2019)





[2018-01-26..2019-01-04]

0









certain
1
list
0
2
OFAC-FILE
S27
0
US
EO 13886 of 9 September 2019 revoked EO 12947; the list of July 2021 no longer carries the tag.

us-1997-fto
hamas
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




1997-10-08


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The day of the first designations. The list carries the tag from 26 January 2018 (its oldest version seen) on; uid 4695.

us-2001-sdgt
hamas
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




likely
1
official-statement
0
4
D55
D20
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated that morning all groups then designated but six, which stood in the annex of the order; other records give 31 October (general knowledge). The list carries the tag from 26 January 2018 (its oldest version seen) on.

uk-2001-military-wing
hamas
UK-TA2000
main
other-designation
Military wing proscribed; not the organisation as a whole




2001-03


0




uk-home-secretary




certain
1
official-statement
0
3
HANSARD-2021-HAMAS
S47
UK-SCH2-2016
0



uk-2021-order-laid
hamas
UK-TA2000
main
announcement
Draft order laid to proscribe the organisation as a whole


2021-11-19




0


uk-2021-proscription
announced
uk-home-secretary

draft Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 3) Order 2021


certain
1
official-statement
0
1
HANSARD-2021-HAMAS
0



uk-2021-commons
hamas
UK-TA2000
main
law
Draft order before the Commons
2021-11-24






0


uk-2021-proscription
announced
uk-parliament




certain
1
official-statement
0
1
HANSARD-2021-HAMAS
0



uk-2021-lords
hamas
UK-TA2000
main
law
Draft order before the Lords
2021-11-25






0


uk-2021-proscription
announced
uk-parliament




certain
1
official-statement
0
1
HANSARD-2021-HAMAS
0



uk-2021-proscribed
hamas
UK-TA2000
main
listing
Proscribed as a whole




2021-11-26


1
proscription
in-force


uk-2021-proscription
in-force
uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 3) Order 2021


certain
2
official-statement
press
1
effective
likely
2
HANSARD-2021-HAMAS
UK-HAMAS-PRESS
0

The day after the Lords' debate; the order itself was not seen.

uk-2020-ict
hamas
UK-ICT
main
listing
Designated by the United Kingdom (CTI0031), in place of the EU's listing




2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list shows an asset freeze, an arms embargo and, since 9 April 2025, the disqualification as director.

ca-2002-listing
hamas
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-11-27


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



au-2001-cotuna
hamas
AU-COTUNA
main
listing
Listed under resolution 1373




2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism – Persons and Entities) List 2001 (No. 2)


likely
1
list
0
1
AU-DFAT
0

The day is that of the Gazette which the list gives for the same instrument under another entry.

au-2025-cotuna-renewal
hamas
AU-COTUNA
main
renewal
Listed again




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
2
AU-DFAT
AU-DFAT-XLSX
0



au-2022-announcement
hamas
AU-CC102
main
announcement
Minister announces that the whole organisation will be listed


2022-02-17




0




au-afp-minister




certain
1
official-statement
0
1
S61b
0



au-2022-listing
hamas
AU-CC102
main
listing
Listed as a whole




2022-03-04


1
listing
in-force




au-afp-minister




likely
2
official-statement
unsourced
0
2
GK
S61
0

That it was listed is in the committee's report; the day is general knowledge.

ch-2025-ban
hamas
CH-NDG74
main
listing
Banned by a federal act of its own




2025-05-15


1
ban
in-force




ch-federal-council




likely
1
unsourced
0
1
GK
0



0
haqqani-network
Haqqani Network
organisation
9
HQN

alias
شبکه حقانی
fa
formal
Сеть Хаккани
ru
alias
Хаккани
ru
alias
The Haqqani Network
en
alias
Haqqani Taliban Network
en
alias
حقاني شبکه
ps
alias
حقانی نیٹ ورک
ur
alias
شبكة حقاني
ar
alias
1
associated-with
taliban
Entry TAe.012 of the UN 1988 list; OFAC lists it apart from the Taliban.
2
un-sc
3000441
TAe.012
us-ofac-sdn
15484

Network of Taliban fighters around the border of Afghanistan and Pakistan, founded by Jalaluddin Haqqani; with designations of its own beside those of the Taliban.
22
haqqani-network
RU-35FZ
unknown

2026-04-30
likely
1
unsourced
No judgment about the network as such was found; not established.
1
GK

haqqani-network
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

haqqani-network
UN-1267
none

2026-04-30
likely
1
list
The network was first listed as an entity on the 1988 list, after the split of 2011.
2
S42
UN-FILE
1
The network was no entry; Jalaluddin Haqqani (from January 2001) and Sirajuddin Haqqani (from September 2007) were listed by the 1267 Committee until the list was split in June 2011.
2001-01-31/2011-06-16


0
haqqani-network
UN-1988
none

2026-08-22
certain
1
list

2
S42
UN-FILE
1
The network was no entry yet; leading members (TAi.040, TAi.144) stood on the 1988 list in their own names.
2011-06-17/2012-11-04


0
haqqani-network
US-FTO
none

2026-08-22
certain
1
act

2
S28
OFAC-2026

haqqani-network
US-SDGT
none

2026-08-22
likely
1
list

4
S28
S31
OFAC-FILE
OFAC-2026

haqqani-network
UK-TA2000
none

2026-04-30
likely
1
official-statement
Proscribed in March 2015; the day is not certain.
2
UK-LORDS-2015
GK

haqqani-network
CA-CC
none

2026-04-30
certain
1
press
Listed in May 2013 together with the Taliban; the day of effect is not certain.
1
S58

haqqani-network
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

haqqani-network
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

haqqani-network
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

haqqani-network
EU-1988
none

2026-08-21
certain
1
list
Listed after the UN's listing of 5 November 2012; the annex gives that day as start.
2
EU-FSF
EU-OJ

haqqani-network
UK-AFG
none

2026-04-30
certain
2
list
computed
UK reference AFG0003, UN reference TAe.012.
2
S50
UK-SL

haqqani-network
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

haqqani-network
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

haqqani-network
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

haqqani-network
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 2552, listed on 5 November 2012.
2
AU-DFAT
S61a

haqqani-network
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not the network.
2
AU-DFAT
AU-DFAT-XLSX

haqqani-network
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

haqqani-network
TR-6415
none

2024-08-22
likely
2
list
computed

2
TR-MASAK
OS:tr_fcib

haqqani-network
AE
none

2014-11-20
likely
1
press
In the list of 15 November 2014 according to AFP; nothing later was checked.
1
AE-PRESS-2014

haqqani-network
US-EO13129
none

2026-04-30
likely
1
act
The order of 1999 named the Taliban; the network was not named by it.
1
S26

0
3
haqqani-network
US-FTO
Reward offers on leaders of the network were withdrawn in March 2025; that is no delisting, the designation stands.
2025-03/..
1
GK
haqqani-network
US-SDGT
General licence 14 names the network; a licence leaves the designation as it is.
2021-09-24/..
1
S31
haqqani-network
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 refers to organisations in the schedule of the UN order of 2007, so the network may be covered without being named.
2015-03-30/..
2
IN-MHA
S62
0
18
un-2001-jalaluddin
haqqani-network
UN-1267
main
other-designation
Jalaluddin Haqqani, founder of the network, listed (now TAi.040)




2001-01-31


0




un-1267-committee




certain
1
list
0
1
S42
0



un-2007-sirajuddin
haqqani-network
UN-1267
main
other-designation
Sirajuddin Haqqani, leader of the network, listed (now TAi.144)




2007-09-13


0




un-1267-committee




certain
1
list
0
1
S42
0



us-2012-report-law
haqqani-network
US-FTO
main
law
Law requiring a report on whether to designate the network

2012-08-10





0




Congress of the United States

Pub. L. 112-168


likely
1
unsourced
0
1
GK
0



us-2012-announcement
haqqani-network
US-FTO
main
announcement
Secretary of State announces the designation


2012-09-07




0




us-secretary-of-state




likely
1
unsourced
0
1
GK
0



us-2012-fto
haqqani-network
US-FTO
main
listing
Designated as a Foreign Terrorist Organization, effective on publication


2012-09-07
2012-09-19
2012-09-19


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
1
announced
likely
2
S28
GK
0



us-2012-sdgt
haqqani-network
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2012-09-19


1
listing
in-force




us-secretary-of-state




likely
2
act
list
0
2
S28
OFAC-FILE
0

The source for the day is certain about the FTO designation; the OFAC list carries both tags.

un-2012-listing
haqqani-network
UN-1988
main
listing
Listed as an entity associated with the Taliban (TAe.012)




2012-11-05


1
listing
in-force




un-1988-committee




certain
1
list
0
2
S42
UN-FILE
0



ca-2013-listing
haqqani-network
CA-CC
main
listing
Listed under Criminal Code s. 83.05, with the Taliban


2013-05-15

2013-05


1
listing
in-force




ca-governor-in-council




certain
1
press
0
1
S58
1
S58
1
Canadian Press

2013-05-15


The Taliban and the Haqqani Network have been added to the list.



uk-2015-proscription
haqqani-network
UK-TA2000
main
listing
Proscribed by an amendment order of March 2015




2015-03


1
proscription
in-force




uk-home-secretary




likely
2
official-statement
unsourced
0
2
UK-LORDS-2015
GK
0

One order with Jamaat-ul-Ahrar: draft laid on 23 March 2015, before the Lords on the 26th, so in force on the 27th if made at once; the order itself was not seen.

us-2021-gl-14
haqqani-network
US-SDGT
main
licence
General licence 14 names the network; status unchanged



2021-09-24



0




us-ofac




certain
1
secondary
0
1
S31
0



us-2025-rewards
haqqani-network
US-FTO
main
fact
Reward offers on leaders withdrawn; the designation is unchanged


2025-03




0




us-secretary-of-state




likely
1
unsourced
0
1
GK
0



eu-2012-listing
haqqani-network
EU-1988
main
listing
Listed after the UN (annex I, part B)




[2012-11-05..2012-12-06]


2
arms
in-force
freeze
in-force




eu-council

Regulation (EU) 753/2011, annex I


certain
1
list
0
3
EU-FSF
EU-OJ
UK-HMT
0

The first EU act was not seen. The annex gives 5 November 2012, the UN's day; the British list, which then followed the EU's, has the entry from 6 December 2012. Implementing Regulation 2017/404 amended it.

uk-2020-afg
haqqani-network
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0003)




[2020-12-14..2020-12-31]


1
freeze
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows an asset freeze; sources differ on the day the regulations came into force.

au-2012-cotuna
haqqani-network
AU-COTUNA
main
listing
UN listing applies in Australia




2012-11-05


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



ch-2012-listing
haqqani-network
CH-EMBA
main
listing
UN listing taken over




2012-11-05


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



ch-2025-split
haqqani-network
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-2013-listing
haqqani-network
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

ae-2014-list
haqqani-network
AE
main
listing
In the Emirates' list of 15 November 2014



2014-11-15
2014-11-15


1
listing
in-force




ae-cabinet

Cabinet Decision 41 of 2014


likely
1
press
0
2
AE-PRESS-2014
S63
0



0
harakat-ul-mujahidin
Harakat ul-Mujahidin
organisation
14
Harakat ul-Mujahideen

alias
Harakat Mujahideen

alias
Harkat-ul-Mujahideen

alias
HUM

alias
Harakat ul-Ansar

former
Harkat-ul-Ansar

former
HUA

former
Jamiat ul-Ansar

alias
Ansar ul-Ummah

alias
Al-Faran

alias
Al-Hadid

alias
Al-Hadith

alias
حرکت المجاہدین
ur
formal
Харакат-уль-Муджахидин
ru
alias
2
associated-with
lashkar-e-taiba
As the UN entry says.
associated-with
lashkar-i-jhangvi
As the UN entry says.
2
un-sc
113263
QDe.008
us-ofac-sdn
4696

Pakistani armed group active in Kashmir; earlier Harakat ul-Ansar, later also Jamiat ul-Ansar and Ansar ul-Ummah.
14
harakat-ul-mujahidin
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

harakat-ul-mujahidin
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.008.
1
UN-FILE

harakat-ul-mujahidin
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

harakat-ul-mujahidin
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

harakat-ul-mujahidin
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

harakat-ul-mujahidin
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

harakat-ul-mujahidin
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

harakat-ul-mujahidin
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

harakat-ul-mujahidin
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

harakat-ul-mujahidin
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

harakat-ul-mujahidin
UK-TA2000
none

2026-04-30
likely
1
act

3
S74
S45
GK

harakat-ul-mujahidin
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

harakat-ul-mujahidin
IN-UAPA
none

2015-03-30
likely
1
list
No entry under the Unlawful Activities (Prevention) Act before its Chapter VI of 2004; an earlier listing under another law is not recorded.
1
IN-MHA

harakat-ul-mujahidin
AU-CC102
unknown

2019-06-27
certain
1
official-statement
Known only for the three years of the regulation of 2016.
1
PJCIS-2016

0
0
0
13
us-1997-fto
harakat-ul-mujahidin
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

uk-2001-proscription
harakat-ul-mujahidin
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261, as named in Schedule 2


likely
1
act
0
3
S74
S45
GK
0

Named in Schedule 2 as "Harakat Mujahideen", in the group inserted in March 2001; number of the order and day are general knowledge.

us-2001-sdgt
harakat-ul-mujahidin
US-SDGT
main
listing
Named in the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224, annex


likely
2
press
list
1
effective
likely
4
NV-2001
GK
OFAC-FILE
OFAC-2026
0

In the annex of the order as signed (general knowledge; press of 26 September 2001 names it among the eleven groups). The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2001-listing
harakat-ul-mujahidin
UN-1267
main
listing
Listed (QDe.008)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-2001-un-listing
harakat-ul-mujahidin
AU-COTUNA
main
listing
Asset freeze with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-2001-un-listing
harakat-ul-mujahidin
CH-EMBA
main
listing
Taken over from the UN list




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

eu-2002-listing
harakat-ul-mujahidin
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

ca-2002-listing
harakat-ul-mujahidin
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-11-27


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

in-list
harakat-ul-mujahidin
IN-UAPA
main
listing
Named in the First Schedule




[2004-12-30..2015-03-30]


1
listing
in-force




in-mha




certain
1
list
0
1
IN-MHA
0

The list as on 30 March 2015 names it as "Harkat-Ul-Mujahideen/Harkat-Ul-Ansar/Harkat-Ul-Jehad-E-Islami". The day of entry was not looked up.

tr-listing
harakat-ul-mujahidin
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

us-2014-fto-alias
harakat-ul-mujahidin
US-FTO
main
amendment
Ansar ul-Ummah added



2014-08-08
2014-08-08


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



au-2016-relisting
harakat-ul-mujahidin
AU-CC102
main
listing
Re-listed as Jamiat ul-Ansar

2016-05-05


2016-06-28


1
listing
in-force




au-governor-general




certain
1
official-statement
0
1
PJCIS-2016
0

The first listing (2002, general knowledge) and what followed the three years of this one were not looked up.

uk-2020-sanctions
harakat-ul-mujahidin
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
hay-at-tahrir-al-sham
Hay'at Tahrir al-Sham
organisation
15
HTS

alias
Hayat Tahrir al-Sham

alias
Hay'et Tahrir al-Sham

alias
Hay’at Tahrir al-Sham

alias
Tahrir al-Sham

alias
Tahrir al-Sham Hay'at

alias
Assembly for the Liberation of Syria
en
translation
Assembly for the Liberation of the Levant
en
translation
Liberation of al-Sham Commission
en
translation
Liberation of the Levant Organisation
en
translation
هيئة تحرير الشام
ar
formal
Хайят Тахрир аш-Шам
ru
alias
Heyet Tahrir eş-Şam
tr
alias
Heyet Tahrir el-Şam
tr
alias
HTŞ
tr
alias
1
successor-of
al-nusrah-front
Carried as an alias of Al-Nusrah Front by the UN (QDe.137) and the United States.
0
Syrian alliance formed in 2017 around the former Al-Nusrah Front; led the forces that took Damascus on 8 December 2024. In several regimes it was listed not in its own name but as another name of an organisation already listed.
22
hay-at-tahrir-al-sham
RU-35FZ
none

2025-12-03
certain
1
press
Recognised in June 2020 as the 32nd organisation on the list. Its status after December 2025 was not found.
2
S14
S15

hay-at-tahrir-al-sham
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

hay-at-tahrir-al-sham
UN-1267
none

2026-08-22
certain
1
list
Never an entry of its own: an alias inside QDe.137 (Al-Nusrah Front) from June 2018 until that entry was removed on 27 February 2026.
3
S35
S42
UN-FILE

hay-at-tahrir-al-sham
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
Not on the 1988 (Taliban) list in any version seen.
2
S42
UN-FILE

hay-at-tahrir-al-sham
US-FTO
none

2026-08-22
certain
1
act
Listed as an alias of Al-Nusrah Front from June 2018 until that designation was revoked.
3
S32
OS:us_state_terrorist_orgs
OFAC-2026

hay-at-tahrir-al-sham
UK-TA2000
none

2026-04-30
certain
1
act
Not proscribed in its own name; from 2017 to 2025 another name of Al-Qaida by name order.
1
S44

hay-at-tahrir-al-sham
US-SDGT
none

2026-08-22
certain
1
list
Listed as an alias of Al-Nusrah Front; the FTO revocation of 8 July 2025 did not touch it. OFAC's list still carried the alias on 2 August 2026 and the entry with the tag SDGT on 22 August 2026.
3
S32
OFAC-FILE
OFAC-2026

hay-at-tahrir-al-sham
CA-CC
none

2026-04-30
likely
2
act
press
Took the place of Jabhat al-Nusra as main name of one entry, by February 2021 at the latest; since when was not established. Removed in December 2025.
2
S57
CA-SI-2021-5

hay-at-tahrir-al-sham
EU-881
none

2026-08-21
certain
1
list
Never an entry of its own: a name in the entry of Al-Nusrah Front. Whether that entry left the annex after the UN's removal is uncertain; see there.
2
EU-FSF
EU-OJ

hay-at-tahrir-al-sham
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hay-at-tahrir-al-sham
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hay-at-tahrir-al-sham
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

hay-at-tahrir-al-sham
UK-ISIL
none

2026-04-30
likely
2
list
computed
A name in the entry of Al-Nusrah Front (AQD0026), which ended with the UN's removal by force of the regulations. That copies of May and August 2026 still show it proves nothing; they keep removed entries.
2
UK-SL
OS:GB-ISIL

hay-at-tahrir-al-sham
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hay-at-tahrir-al-sham
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hay-at-tahrir-al-sham
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

hay-at-tahrir-al-sham
AU-CC102
none

2022-12-31
certain
2
act
official-statement
Listed in its own name since 17 February 2022; the predecessor had been listed since 2013. A copy of the list of 2026 was not seen.
2
S61
S61b

hay-at-tahrir-al-sham
AU-COTUNA
none

2026-08-02
certain
1
list
Two listings: in its own name under resolution 1373 since 2022, still in the lists of August 2026; and as a name of Al-Nusrah Front under the UN list, which ended in 2026.
2
AU-DFAT
AU-DFAT-XLSX

hay-at-tahrir-al-sham
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this group.
2
AU-DFAT
AU-DFAT-XLSX

hay-at-tahrir-al-sham
CH-EMBA
none

2026-02-25
likely
2
list
computed
A name in the entry of Al-Nusrah Front, still so on 25 February 2026; nothing later was seen.
2
CH-SECO
S56

hay-at-tahrir-al-sham
TR-6415
none

2026-04-30
certain
2
list
press
A name in the entry of Al-Nusrah Front.
3
S65
S65b
TR-MASAK

hay-at-tahrir-al-sham
US-EO13129
none

2026-04-30
certain
1
act
The order ended in 2002, before the group existed.
2
S25
S26

0
4
hay-at-tahrir-al-sham
US-SDGT
The revocation of the FTO designation did not touch the SDGT designation.
2025-07-08/..
1
S32
hay-at-tahrir-al-sham
UN-1267
Resolution 2799 removed two persons (al-Sharaa and Khattab), not the group.
2025-11-06/2026-02-26
1
S34
hay-at-tahrir-al-sham
US-SDGT
The UN's removal did not end this designation; OFAC's list of 22 August 2026 carries the entry with the tag SDGT.
2026-02-27/..
1
OFAC-2026
hay-at-tahrir-al-sham
RU-35FZ
No Russian act after the UN's removal was found; the last word is the statement of 3 December 2025.
2026-02-27/..
1
S15
3
us-2025-fto-revocation
hay-at-tahrir-al-sham
US-FTO
al-nusrah-front-alias
revocation
Revocation of the FTO designation
us-secretary-of-state
us-secretary-of-state


1
listing
ended
3
changes
The designation as a Foreign Terrorist Organization ends on the day the notice is published.
../..

2
S29
S32
stays
The SDGT designation; the notice does not touch it.
../..

1
S32
stays
Conduct before the revocation stays punishable (8 U.S.C. 1189(a)(7)).
../..

1
S29
0
0


1
S32
us-2025-sdgt-review
hay-at-tahrir-al-sham
US-SDGT
al-nusrah-front-alias
review
Review of the SDGT designation ordered by the President
us-president
us-secretary-of-state


0
0
0
0


2
S32
S32d
uk-2025-name-order-revocation
hay-at-tahrir-al-sham
UK-TA2000
al-qaida-name-order
revocation
Revocation of the name order
uk-home-secretary
uk-parliament
Terrorism Act 2000 s. 3(8); in force on the 21st day after laying.

1
proscription
ended
2
changes
HTS is no longer another name of a proscribed organisation.
../..

2
S44
S44b
stays
Al-Qaida stays proscribed.
../..

1
S44
0
0


2
S44
S44b
32
uk-2017-name-order
hay-at-tahrir-al-sham
UK-TA2000
al-qaida-name-order
amendment
Added as another name of Al-Qaida




2017


1
proscription
in-force




uk-home-secretary

Proscribed Organisations (Name Change) Order 2017


certain
1
act
0
1
S44
0



uk-2025-order-laid
hay-at-tahrir-al-sham
UK-TA2000
al-qaida-name-order
announcement
Decision announced and order laid


2025-10-21




0


uk-2025-name-order-revocation
laid
uk-home-secretary

Name Change (Revocation) Order 2025


certain
1
official-statement
0
1
S44
1
S44
0
Home Secretary
2025-10-22






uk-2025-in-force
hay-at-tahrir-al-sham
UK-TA2000
al-qaida-name-order
revocation
Name order revoked




2025-11-11


1
proscription
ended
name-order-revoked

uk-2025-name-order-revocation
in-force
uk-home-secretary

Name Change (Revocation) Order 2025


certain
2
act
computed
1
effective
likely
2
S44
S44b
1
S44
0
Home Secretary
2025-10-22


The order has been laid.

The 21st day after laying, computed.

us-2018-fto-alias
hay-at-tahrir-al-sham
US-FTO
al-nusrah-front-alias
amendment
Added as an alias of Al-Nusrah Front



2018-06-01
2018-06-01


1
listing
in-force




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



us-2019-sdgt-alias
hay-at-tahrir-al-sham
US-SDGT
al-nusrah-front-alias
amendment
Added to OFAC's list as an alias of Al-Nusrah Front (uid 16937)




[2018-01-27..2019-01-04]


1
listing
in-force




us-ofac




certain
1
list
0
1
OFAC-FILE
0

Not in the version of 26 January 2018, there in that of 4 January 2019.

us-2025-01-gl-24
hay-at-tahrir-al-sham
US-SDGT
main
licence
Syria general licence 24; HTS stays sanctioned



2025-01-06



0




us-ofac




certain
1
secondary
0
1
S31b
0



us-2025-06-review
hay-at-tahrir-al-sham
US-SDGT
al-nusrah-front-alias
review
President ends the Syria sanctions programme and orders a review of the SDGT designation

2025-06-30





0


us-2025-sdgt-review
under-study
us-president




certain
1
press
0
2
S32
S32d
0

The outcome of the review was not found.

us-2025-06-signed
hay-at-tahrir-al-sham
US-FTO
al-nusrah-front-alias
revocation
FTO designation revoked, effective on publication

2025-06-23
2025-07-07
2025-07-08
2025-07-08


1
listing
ended
revoked

us-2025-fto-revocation
in-force
us-secretary-of-state

notice in the Federal Register
1

certain
2
act
press
0
1
S32
1
S32
0

2025-07-07


The revocation was signed on 23 June; the notice is on public inspection and takes effect on 8 July.

Signed on 23 June 2025; seen by the public on 7 July, when the notice was on public inspection.

us-2025-11-persons
hay-at-tahrir-al-sham
US-SDGT
main
other-designation
Al-Sharaa (by State) and Khattab (by Treasury) removed; not the group




2025-11-07


0




us-ofac




certain
2
official-statement
press
0
1
S33
0



un-2018-alias
hay-at-tahrir-al-sham
UN-1267
qde-137-alias
amendment
Added as an alias inside QDe.137 (Al-Nusrah Front)




2018-06-05


1
listing
in-force




un-1267-committee




likely
1
list
0
2
S42
UN-FILE
0

The entry was updated that day.

un-2025-res-2799
hay-at-tahrir-al-sham
UN-1267
main
other-designation
Resolution 2799 removes two persons, al-Sharaa and Khattab; not the group
2025-11-06






0




un-security-council

resolution 2799 (2025)


certain
2
act
official-statement
0
1
S34
0

Adopted by 14 votes with one abstention (China).

un-2026-removal
hay-at-tahrir-al-sham
UN-1267
qde-137-alias
delisting
Falls with the removal of QDe.137


2026-02-27

2026-02-27


1
listing
ended
delisted



un-1267-committee




certain
3
official-statement
press
list
0
3
S35
S35b
UN-FILE
1
S35
0
1267 Committee
2026-02-27


QDe.137 was removed.



ru-2020-judgment
hay-at-tahrir-al-sham
RU-35FZ
main
listing
Recognised as terrorist and banned
2020-06-04






2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general

1

certain
1
press
0
1
S14
1
S14
0

2020-06-05


The Supreme Court recognised HTS as terrorist in closed session on 4 June.

The day the judgment came into force is not recorded.

ru-2020-list
hay-at-tahrir-al-sham
RU-35FZ
main
publication
On the FSB list as the 32nd organisation




[2020-06-04..2020-12-31]
[2020-06-04..2020-12-31]

1
list-entry
in-force




ru-fsb




likely
1
press
0
1
S14
0



ru-2025-12-statement
hay-at-tahrir-al-sham
RU-35FZ
main
statement
Deputy foreign minister says that removal is not being worked on


2025-12-03




0




deputy foreign minister of Russia




certain
2
official-statement
press
0
1
S15
1
S15
0
deputy foreign minister of Russia
2025-12-03


Removal of HTS from the list is not being worked on.



sy-2024-damascus
hay-at-tahrir-al-sham

main
fact
Forces led by HTS take Damascus




2024-12-08


0









certain
1
press
0
1
S32
0
SY


sy-2025-dissolution
hay-at-tahrir-al-sham

main
fact
Dissolution of the armed groups, HTS among them, announced


2025-01-29




0









likely
2
press
unsourced
0
2
S14x
GK
0
SY
The day is general knowledge; the Secretary of State referred to the announced dissolution in July 2025.

ca-2021-name
hay-at-tahrir-al-sham
CA-CC
main
amendment
Main name of the entry of Jabhat al-Nusra, at the latest with the review of 2 February 2021




[2017-01..2021-02-02]


1
listing
in-force




ca-governor-in-council

SI/2021-5 (review)


certain
1
act
0
1
CA-SI-2021-5
0

The act that brought the name was not seen.

ca-2025-removal
hay-at-tahrir-al-sham
CA-CC
main
delisting
Removed, with Syria's removal from the list of state supporters of terrorism


2025-12-05

2025-12-05


1
listing
ended
delisted



ca-governor-in-council




certain
2
official-statement
press
1
effective
likely
1
S57
1
S57
0

2025-12-05


Canada has removed HTS from the list.

The day of the order is taken to be that of the announcement.

au-2022-listing
hay-at-tahrir-al-sham
AU-CC102
main
listing
Listed in its own name (F2022L00163)




2022-02-17


1
listing
in-force




au-afp-minister

F2022L00163


certain
2
act
official-statement
0
2
S61
S61b
0



au-2022-cotuna
hay-at-tahrir-al-sham
AU-COTUNA
own-name-1373
listing
Listed in its own name under resolution 1373 (DFAT 6715)




2022


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Listed Entities) Amendment (No. 1) Instrument 2022


certain
1
list
0
2
AU-DFAT
AU-DFAT-XLSX
0

The day was not seen. The entry was changed on 12 March 2026 and stands on 2 August 2026.

au-2018-cotuna-alias
hay-at-tahrir-al-sham
AU-COTUNA
qde-137-alias
listing
A name in the entry of Al-Nusrah Front, under the UN list




2018-06-05


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



au-2026-cotuna-alias-end
hay-at-tahrir-al-sham
AU-COTUNA
qde-137-alias
delisting
That entry ends with the UN's removal; gone from the spreadsheet of 2 August 2026




2026-02-27
[2026-02-27..2026-08-02]

1
freeze
ended
delisted



au-dfat




certain
2
list
computed
1
effective
likely
2
AU-DFAT-XLSX
S35
0



eu-2018-alias
hay-at-tahrir-al-sham
EU-881
qde-137-alias
amendment
Added to the entry of Al-Nusrah Front by Implementing Regulation 2018/855



2018-06-11
2018-06-12


1
freeze
in-force




eu-commission

Implementing Regulation (EU) 2018/855


likely
1
list
0
1
EU-FSF
0

Last act the file names for the entry; that it brought the name is read from the UN's change of 5 June 2018.

eu-2026-removal
hay-at-tahrir-al-sham
EU-881
qde-137-alias
delisting
Entry of Al-Nusrah Front no longer in the transcribed annex of 21 August 2026




[2026-02-27..2026-08-21]


1
freeze
ended
delisted



eu-commission




to-verify
1
list
0
1
EU-OJ
0

The act was not found, and the file of 22 August 2026 still has the entry.

uk-2020-isil
hay-at-tahrir-al-sham
UK-ISIL
qde-137-alias
listing
Designated by force of the regulations, as a name of Al-Nusrah Front (AQD0026)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-SL
UN-FILE
0



uk-2026-isil-end
hay-at-tahrir-al-sham
UK-ISIL
qde-137-alias
delisting
Designation ends with the UN's removal




2026-02-27


2
arms
ended
freeze
ended
delisted



uk-fcdo

SI 2019/466


likely
1
computed
0
2
OS:GB-ISIL
S35
0

By force of the regulations; no notice was seen.

ch-2018-alias
hay-at-tahrir-al-sham
CH-EMBA
qde-137-alias
listing
A name in the entry of Al-Nusrah Front, taken over from the UN




2018-06-05


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



tr-2018-update
hay-at-tahrir-al-sham
TR-6415
qde-137-alias
amendment
Name added to the entry of Al-Nusrah Front




2018-08-31


1
freeze
in-force




tr-president




certain
1
press
0
1
S65b
0



tr-2026-removal
hay-at-tahrir-al-sham
TR-6415
qde-137-alias
delisting
Entry of Al-Nusrah Front removed by presidential decision 10994



2026-03-01
2026-03-01


1
freeze
ended
delisted



tr-president

presidential decision 10994, Official Gazette


certain
1
press
0
1
S65
0



uk-2025-11-persons
hay-at-tahrir-al-sham
UK-ISIL
main
other-designation
Al-Sharaa and Khattab removed from the UK sanctions list; not the group




2025-11-07


0




uk-ofsi




certain
1
official-statement
0
1
S33
0



tr-2025-11-persons
hay-at-tahrir-al-sham
TR-6415
main
other-designation
Al-Sharaa and Khattab removed from the Turkish list; not the group



2025-11-08



0




tr-president




certain
1
press
0
1
S65c
0



3
un-res-2799-scope
hay-at-tahrir-al-sham
UN-1267

Whether resolution 2799 removed the group
2025-11-06/..
2
S34b
0




HTS was also removed.
S34
0
UN press text
2025-11-06


Two persons only.
Two persons only; the group left with QDe.137 on 27 February 2026.
uk-when-removed
hay-at-tahrir-al-sham
UK-TA2000
proscription
When the name order ended
2025-10-21/..
2
S44d
0

2025-10
removed on Tuesday

Removed on Tuesday 21 October; the offences no longer apply.
S44b
0




In force on the 21st day after laying.
The law counts from the 21st day after laying; the first is the announcement.
us-sharaa
hay-at-tahrir-al-sham
US-SDGT

When al-Sharaa was removed
2025-07-08/..
2
S35c
0

2025-07


Removed with HTS in July 2025.
S33
0

2025-11-07


SDGT removal on 7 November 2025.
7 November 2025; the act of July was about the FTO designation of the group.
hezb-e-islami-gulbuddin
Hezb-e-Islami Gulbuddin
organisation
9
Hezb-e Islami Gulbuddin

alias
Hizb-i-Islami Gulbuddin

alias
HIG

alias
Hezb-i-Islami

alias
Hizb-e-Islami

alias
Islamic Party of Gulbuddin Hekmatyar
en
translation
حزب اسلامی گلبدین
fa
formal
Исламская партия Гульбеддина
ru
alias
Хезб-и-Ислами
ru
alias
0
0
Afghan party and armed movement led by Gulbuddin Hekmatyar; made peace with the Afghan government in September 2016. Its leader was listed by himself.
11
hezb-e-islami-gulbuddin
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on; its leader stood there by himself (QDi.088).
1
UN-FILE
1
The party itself was no entry; its leader Gulbuddin Hekmatyar was listed from 20 February 2003 to 3 February 2017.
2003-02-20/2017-02-02


0
hezb-e-islami-gulbuddin
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

hezb-e-islami-gulbuddin
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

hezb-e-islami-gulbuddin
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

hezb-e-islami-gulbuddin
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

hezb-e-islami-gulbuddin
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

hezb-e-islami-gulbuddin
UK-TA2000
none

2026-04-30
likely
2
act
unsourced

2
S46
GK

hezb-e-islami-gulbuddin
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hezb-e-islami-gulbuddin
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hezb-e-islami-gulbuddin
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hezb-e-islami-gulbuddin
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

0
1
hezb-e-islami-gulbuddin
US-SDGT
The list names the leader, not the party; he carries the tag SDGT still in August 2026.
2003-02-19/..
2
OFAC-FILE
OFAC-2026
1
uk-2017-deproscription
hezb-e-islami-gulbuddin
UK-TA2000
main
delisting
Deproscription
uk-home-secretary
uk-parliament
Terrorism Act 2000 s. 3(3)(b); affirmative procedure, s. 123(4).

1
proscription
ended
1
changes
The organisation is no longer proscribed; the offences of s. 11 to 13 no longer apply to it.
../..

1
S46
0
0


1
S46
5
uk-2005-proscription
hezb-e-islami-gulbuddin
UK-TA2000
main
listing
Proscribed




2005-10


1
proscription
in-force




uk-home-secretary

order of October 2005


likely
1
unsourced
0
1
GK
0

Month and act are general knowledge.

ca-2005-listing
hezb-e-islami-gulbuddin
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2005-05-24


1
listing
in-force




ca-governor-in-council




to-verify
1
unsourced
0
1
GK
0

Recalled as a listing of May 2005 of the faction of Gulbuddin Hekmatyar; day and present state are to be verified.

fact-2016-peace
hezb-e-islami-gulbuddin

main
fact
Peace agreement with the Afghan government




2016-09


0









certain
1
press
0
1
UN-2017-GH
0



uk-2017-made
hezb-e-islami-gulbuddin
UK-TA2000
main
ruling
Order made

2017-12-21




2017-12-22
0


uk-2017-deproscription
decided
uk-home-secretary

SI 2017/1325


certain
1
act
0
1
S46
0

In force on the day after the day on which it was made.

uk-2017-deproscribed
hezb-e-islami-gulbuddin
UK-TA2000
main
delisting
Deproscribed

2017-12-21


2017-12-22


1
proscription
ended
deproscribed

uk-2017-deproscription
in-force
uk-home-secretary

SI 2017/1325


certain
1
act
0
1
S46
0



0
hizb-ut-tahrir
Hizb ut-Tahrir
organisation
12
Hizb ut-Tahrir al-Islami

alias
Hizb-ut-Tahrir

alias
Hizb al-Tahrir

alias
Hizbut Tahrir

alias
Hizb ut-Tahrir Britain
en
alias
HuT

alias
Islamic Liberation Party
en
translation
Liberation Party
en
translation
حزب التحرير
ar
formal
Партия исламского освобождения
ru
translation
Хизб ут-Тахрир аль-Ислами
ru
formal
Хизб ут-Тахрир
ru
alias
0
0
International Islamist political organisation founded in 1953, which seeks a caliphate. Several states ban it as extremist under other laws, which this register does not hold.
14
hizb-ut-tahrir
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Islamic Liberation Party (Hizb ut-Tahrir al-Islami)". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

hizb-ut-tahrir
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

hizb-ut-tahrir
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

hizb-ut-tahrir
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

hizb-ut-tahrir
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

hizb-ut-tahrir
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

hizb-ut-tahrir
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

hizb-ut-tahrir
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

hizb-ut-tahrir
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hizb-ut-tahrir
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hizb-ut-tahrir
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

hizb-ut-tahrir
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
Not proscribed before January 2024.
3
S47b
SI-2024-63
HO-2024-HT

hizb-ut-tahrir
IN-UAPA
none

2026-04-30
likely
1
list
Not in the First Schedule as on 30 March 2015.
2
IN-MHA
GK

hizb-ut-tahrir
KZ
unknown

2006-12-31
certain
2
press
official-statement
The State Department says that it was outlawed as extremist, not as terrorist; a press list of 2006 names it among the terrorist organisations.
2
RFE-2006
CRT-2006

0
0
1
uk-2024-proscription
hizb-ut-tahrir
UK-TA2000
main
listing
Proscription of Hizb ut-Tahrir
uk-home-secretary
uk-parliament
Terrorism Act 2000 s. 3(3)(a): belief that the organisation is concerned in terrorism.

1
proscription
in-force
1
changes
Belonging to it and inviting support for it become crimes (s. 11 and 12), in all its regional branches.
../..

2
S47b
HO-2024-HT
0
0


2
S47b
SI-2024-63
6
ru-2003-judgment
hizb-ut-tahrir
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
hizb-ut-tahrir
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

uk-2024-laid
hizb-ut-tahrir
UK-TA2000
main
announcement
Draft order laid


2024-01-15



2024-01-19
0


uk-2024-proscription
announced
uk-home-secretary

draft of the Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2024


certain
1
official-statement
0
2
HO-2024-HT
SI-2024-63
1
HO-2024-HT
0
Home Secretary
2024-01-15


If Parliament agrees, the order will come into force on 19 January 2024.



uk-2024-lords
hizb-ut-tahrir
UK-TA2000
main
hearing
Draft order debated in the House of Lords
2024-01-18






0


uk-2024-proscription
heard
uk-parliament




certain
1
official-statement
0
1
S47b
1
S47b
0
Lord Sharpe of Epsom, Home Office
2024-01-18
this draft order, which will see Hizb ut-Tahrir proscribed





uk-2024-in-force
hizb-ut-tahrir
UK-TA2000
main
listing
Proscribed




2024-01-19


1
proscription
in-force


uk-2024-proscription
in-force
uk-home-secretary

SI 2024/63


certain
2
act
official-statement
0
2
SI-2024-63
HO-2024-HT
0

In force on the day after it was made. Includes all regional branches, such as Hizb ut-Tahrir Britain.

in-2024-listing
hizb-ut-tahrir
IN-UAPA
main
listing
Added to the First Schedule




2024-10-10


1
listing
in-force




in-mha




likely
1
unsourced
0
1
GK
0



1
kz-2006-which-list
hizb-ut-tahrir
KZ

Whether Kazakhstan listed it as terrorist
2005/..
2
RFE-2006
0

2006-10-12


On the list of twelve organisations banned for terrorist activity.
CRT-2006
0
US State Department
2007
remained outlawed as an "extremist" organization

Banned under the law on extremism, the only group so designated; not among the terrorist organisations.
The second is nearer to the law; the status under the law on terrorism stays unknown.
hizballah-military-wing
Hizballah Military Wing
organisation
9
Hezbollah Military Wing

alias
Hizbullah Military Wing

alias
Hizbollah Military Wing

alias
Hezballah Military Wing

alias
Hisbollah Military Wing

alias
Hizb Allah Military Wing

alias
Jihad Council
en
alias
Hizballah External Security Organisation
en
alias
Hizballah ESO

alias
1
part-of
hizballah
The EU lists this part alone; the United Kingdom has dropped the distinction since 1 March 2019.
0
Armed part of Hizballah, listed by the European Union with the Jihad Council and all units reporting to it, among them the External Security Organisation.
8
hizballah-military-wing
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizballah-military-wing
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizballah-military-wing
US-FTO
unknown

2026-04-30
certain
0
No entry of its own was looked for: the United States and Canada list Hizballah as a whole.
2
OFAC-FILE
D41

hizballah-military-wing
US-SDGT
unknown

2026-04-30
certain
0
No entry of its own was looked for: the United States and Canada list Hizballah as a whole.
2
OFAC-FILE
D41

hizballah-military-wing
CA-CC
unknown

2026-04-30
certain
0
No entry of its own was looked for: the United States and Canada list Hizballah as a whole.
2
OFAC-FILE
D41

hizballah-military-wing
EU-931
none

2026-08-21
certain
2
press
list
Listed in July 2013; still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D07
EU-OJ
EU-FSF

hizballah-military-wing
UK-TA2000
none

2026-04-30
certain
1
act
Its External Security Organisation was proscribed from March 2001, the military wing from July 2008; since 1 March 2019 the entry names Hizballah as a whole, which covers it.
3
D30
D31
D33
1
The military wing was no entry; its External Security Organisation was proscribed.
2001-03-29/2008-06-30


0
hizballah-military-wing
UK-ICT
none

2026-08-22
certain
1
list
No entry of its own: entry CTI0032, Hizballah, says that it includes the military wing.
1
UK-SL

0
0
0
6
eu-2013-listing
hizballah-military-wing
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2013-07-25


2013-07-26
2013-07-26


1
freeze
in-force




eu-council




certain
1
press
0
1
D07
0



eu-2013-agreement
hizballah-military-wing
EU-931
main
announcement
Foreign ministers agree to list the military wing; no effect yet


2013-07-22




0




eu-council




certain
1
press
0
1
D07
0



eu-2025-renewal
hizballah-military-wing
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2008-proscription
hizballah-military-wing
UK-TA2000
main
listing
Proscribed with the Jihad Council and all units reporting to it




2008-07


1
proscription
in-force




uk-home-secretary




certain
2
act
official-statement
0
3
D33
D30
GK
0

Approved by the Commons on 2 July 2008; the day of effect was not looked up. Takes the place of the entry for the External Security Organisation of March 2001.

uk-2019-amendment
hizballah-military-wing
UK-TA2000
main
amendment
Entry replaced by "Hizballah (Party of God)", which covers the military wing

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

SI 2019/406


certain
1
act
0
1
D31
0



uk-2020-ict
hizballah-military-wing
UK-ICT
within-hizballah
listing
Designated within entry CTI0032 (Hizballah), which says that it includes the military wing



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0



0
hizballah
Hizballah
organisation
17
Party of God
en
translation
Hezbollah
en
alias
Hizbullah

alias
Hizbollah

alias
Hezballah

alias
Hisbollah

alias
Hizb Allah

alias
Lebanese Hizballah

alias
Lebanese Hezbollah

alias
Organization of the Oppressed on Earth
en
alias
Revolutionary Justice Organization
en
alias
حزب الله
ar
formal
Хезболла
ru
alias
Хизбалла
ru
alias
Hezbullah

alias
חיזבאללה
he
alias
חזבאללה
he
alias
1
distinct-from
kataib-hizballah
Iraqi organisation with a similar name and a designation of its own.
1
us-ofac-sdn
4697

Lebanese Shia organisation, political party and armed force, founded in 1982. Some regimes list it as a whole, the European Union its military wing only.
10
hizballah
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizballah
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizballah
US-FTO
none

2026-08-22
certain
2
act
list
OFAC's list carries the tag FTO in every version seen, from January 2018 to August 2026.
3
S28
OFAC-FILE
OFAC-2026

hizballah
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

hizballah
EU-931
none

2026-08-21
certain
2
press
list
Only the military wing has been listed, since 26 July 2013; it still stands in the annex as of August 2026. It is a party of its own here.
3
D07
EU-FSF
EU-OJ
1
The organisation as a whole is no entry; its military wing has been listed since July 2013.
2013-07-26/..


0
hizballah
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed as a whole since 1 March 2019; before that only parts of it. No removal is known.
3
D31
D33
S47
1
The organisation as a whole was not proscribed; its External Security Organisation was from March 2001, its military wing from July 2008.
2001-03-29/2019-02-28


0
hizballah
UK-ICT
none

2026-08-22
certain
1
list
The entry says that it includes the military wing; it gives 31 December 2020 as the day of designation. HM Treasury had frozen the assets of the whole organisation on 16 January 2020 under earlier law.
1
UK-SL

hizballah
CA-CC
none

2026-04-30
certain
1
press
Listed as a whole in December 2002; measures of late 2001 on the military wing were of another kind.
2
D41
GK

hizballah
AU-CC102
none

2026-04-30
likely
1
act
Listed as a whole in December 2021; before that only its External Security Organisation, since 2003, listed anew for terms of three years, the last time on 2 May 2021.
3
D48
D49
D67
1
The organisation as a whole was no entry; its External Security Organisation was listed.
2004/2021-11-30


0
hizballah
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
1
hizballah
EU-931
The Union said with the listing of the military wing that it does not stand in the way of dialogue with all parties in Lebanon.
2013-07-26/..
1
D07
0
18
us-1997-fto
hizballah
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-fto-renewal
hizballah
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2001-sdgt
hizballah
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

uk-2020-ict
hizballah
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0032



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2002-listing
hizballah
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2002-12-11

[2002-12-10..2002-12-11]


1
listing
in-force




ca-governor-in-council




certain
1
press
0
2
D41
GK
0

Announced on 11 December; the day of effect is taken from general knowledge and may be that day.

au-2001-1373
hizballah
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
hizballah
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



eu-2013-military-wing
hizballah
EU-931
main
other-designation
Military wing listed, a party of its own here; not the organisation as a whole
2013-07-25


2013-07-26
2013-07-26


0




eu-council




certain
1
press
0
1
D07
0



us-2017-fto-aliases
hizballah
US-FTO
main
amendment
Names added to both designations, among them Lebanese Hizballah and External Security Organization


2017-06-21




0




us-secretary-of-state




certain
1
official-statement
0
1
D29
0



uk-2001-eso
hizballah
UK-TA2000
main
other-designation
External Security Organisation proscribed, not the organisation as a whole




2001-03


0




uk-home-secretary

SI 2001/1261


certain
1
official-statement
0
2
S47
D33
0



uk-2008-military-wing
hizballah
UK-TA2000
main
other-designation
Entry widened to the military wing




2008-07


0




uk-home-secretary




likely
1
official-statement
0
2
D33
GK
0

Approved by the Commons on 2 July 2008; the day of effect was not looked up.

uk-2019-laid
hizballah
UK-TA2000
main
announcement
Order laid that extends the proscription to the whole organisation


2019-02-25




0




uk-home-secretary




certain
1
official-statement
0
1
D36
0



uk-2019-proscription
hizballah
UK-TA2000
main
listing
Proscribed as "Hizballah (Party of God)", in place of the military wing

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

SI 2019/406


certain
1
act
0
1
D31
0



uk-2020-treasury
hizballah

main
other-designation
HM Treasury freezes the assets of the whole organisation under the law of 2010




2020-01-16


0




HM Treasury




certain
1
list
0
1
UK-HMT
0
GB
In the consolidated list of April 2020 as group 13804, listed on 16 January 2020; the military wing had been listed since 2 November 2001.

au-2018-eso
hizballah
AU-CC102
main
other-designation
External Security Organisation listed anew




2018-05-02


0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2021-eso
hizballah
AU-CC102
main
other-designation
External Security Organisation listed anew
2021-04-29


2021-04-30
2021-05-02


0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2021-announcement
hizballah
AU-CC102
main
announcement
Home Affairs minister announces that the whole organisation will be listed


2021-11-24




0




au-afp-minister




certain
1
press
0
1
D67
0



au-2021-listing
hizballah
AU-CC102
main
listing
Listed as a whole




2021-12


1
listing
in-force




au-governor-general

F2021L01745


certain
1
act
0
1
D49
0

The day in December 2021 was not looked up. Listings do not run out any more since a change of law in 2023.

0
hizbul-mujahideen
Hizbul Mujahideen
organisation
5
Hizb-ul-Mujahideen

alias
HM

alias
Hizb-Ul-Mujahideen Pir Panjal Regiment

alias
حزب المجاہدین
ur
formal
Хизб-уль-Муджахидин
ru
alias
0
1
us-ofac-sdn
22812

Armed organisation in Kashmir, formed in 1989.
7
hizbul-mujahideen
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizbul-mujahideen
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

hizbul-mujahideen
US-FTO
none

2026-08-22
certain
1
press

4
D26
OFAC-FILE
GK
OFAC-2026

hizbul-mujahideen
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen up to August 2026.
2
OFAC-FILE
OFAC-2026

hizbul-mujahideen
EU-931
none

2026-08-21
likely
1
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
4
UK-HMT
GK
EU-OJ
EU-FSF

hizbul-mujahideen
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

hizbul-mujahideen
IN-UAPA
none

2026-04-30
likely
2
list
press
Named in the First Schedule ("Hizb-Ul-Mujahideen/Hizb-Ul-Mujahideen Pir Panjal Regiment") in the ministry's list as on 30 March 2015, and named again in press reports on its list of March 2025.
3
IN-MHA
S62
GK

0
0
0
6
us-2017-fto
hizbul-mujahideen
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2017-08-16

[2017-08-16..2017-08-17]


1
listing
in-force




us-secretary-of-state




certain
1
press
0
3
D26
OFAC-FILE
GK
0

Announced on 16 August 2017; effective with publication in the Federal Register, on the 17th as is generally known.

us-2017-sdgt
hizbul-mujahideen
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2017-08-16

2017-08-16


1
listing
in-force




us-secretary-of-state




certain
2
press
list
0
2
D26
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2005-listing
hizbul-mujahideen
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001




[2005-11-29..2005-12-07]


1
freeze
in-force




eu-council




likely
1
list
0
2
UK-HMT
GK
0

The United Kingdom's consolidated list of 2014 marks it as an EU listing of 7 December 2005; the EU act is taken to be of 29 November 2005.

eu-2025-renewal
hizbul-mujahideen
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
hizbul-mujahideen
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0033



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

in-2004-schedule
hizbul-mujahideen
IN-UAPA
main
listing
In the Schedule of terrorist organisations (today the First Schedule) that the ordinance of 2004 put into the Act



2004-09-21
2004-09-21


1
listing
in-force




Central Government of India




likely
1
unsourced
0
3
GK
IN-MHA
D52
0

The ministry's list as on 30 March 2015 carries the entry. The Schedule of the law of 2002 on the prevention of terrorism, repealed in 2004, named it too; that the Schedule of 2004 took it over at once is general knowledge.

0
hurras-al-din
Hurras al-Din
organisation
12
Hurras al-Deen

alias
Huras-al-Din

alias
Tanzim Hurras al-Din

alias
Tandhim Hurras Al-Deen

alias
Guardians of Religion
en
translation
Sham al-Ribat

alias
Al-Qaida in Syria
en
alias
AQ-S

alias
HaD

alias
حراس الدين
ar
alias
تنظيم حراس الدين
ar
formal
Хуррас ад-Дин
ru
alias
2
associated-with
al-qaida

splinter-of
hay-at-tahrir-al-sham

1
us-ofac-sdn
27318

Group of Al-Qaida in Syria, formed in February 2018; announced its dissolution in January 2025.
8
hurras-al-din
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

hurras-al-din
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

hurras-al-din
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

hurras-al-din
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

hurras-al-din
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
EU-2022-05

hurras-al-din
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

hurras-al-din
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 27318 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

hurras-al-din
AU-COTUNA
none

2026-08-22
certain
1
list

1
AU-DFAT

0
1
hurras-al-din
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
3
us-2019-sdgt
hurras-al-din
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2019-09


1
listing
in-force




us-secretary-of-state




certain
2
press
list
0
2
US-2019-HURRAS
OFAC-FILE
0

Not in OFAC's list of 4 January 2019, there on 7 July 2021.

eu-2022-listing
hurras-al-din
EU-2016-1686
main
listing
Listed by the Council on its own



2022-05-30
2022-05-30


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2022/836


certain
2
list
press
0
3
EU-OJ
EU-FSF
EU-2022-05
0

The Council's reasons, in short: acting in the name of Al-Qaida, training camps in Syria, planning of attacks abroad, propaganda. The annex gives no day; it is that of the regulation.

au-2022-1373
hurras-al-din
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373




2022


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Listed Entities) Amendment (No. 1) Instrument 2022


certain
1
list
0
1
AU-DFAT
0



0
ibda-c
Great Islamic Eastern Warriors Front
organisation
4
İslami Büyük Doğu Akıncılar Cephesi
tr
formal
Islami Buyuk Dogu Akincilar Cephesi

alias
IBDA-C

alias
Great Eastern Islamic Raiders' Front
en
translation
0
0
Turkish Islamist organisation, İslami Büyük Doğu Akıncılar Cephesi.
6
ibda-c
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

ibda-c
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

ibda-c
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older versions were not checked.
2
OFAC-FILE
OFAC-2026

ibda-c
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older versions were not checked.
2
OFAC-FILE
OFAC-2026

ibda-c
EU-931
none

2026-08-21
likely
1
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
4
UK-HMT
GK
EU-OJ
EU-FSF

ibda-c
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

0
0
0
3
eu-2003-listing
ibda-c
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001




[2003-12-22..2003-12-29]


1
freeze
in-force




eu-council




likely
1
list
0
2
UK-HMT
GK
0

The United Kingdom's consolidated list of 2014 marks it as an EU listing of 29 December 2003; the EU act is taken to be no earlier than 22 December 2003.

eu-2025-renewal
ibda-c
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
ibda-c
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0034



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

0
irish-republican-army
Irish Republican Army
organisation
8
IRA

alias
The Irish Republican Army
en
formal
Provisional Irish Republican Army

alias
Provisional IRA

alias
PIRA

alias
Óglaigh na hÉireann
ga
alias
Ирландская республиканская армия
ru
alias
ИРА
ru
alias
0
0
The name under which Schedule 2 to the Terrorism Act 2000 proscribes the Provisional IRA and, as the House of Lords held in 2005, every group that came out of the old IRA. Other states list its splinter groups apart.
9
irish-republican-army
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

irish-republican-army
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

irish-republican-army
UK-TA2000
none

2026-04-30
certain
1
act
In Schedule 2 since the Act came into force on 19 February 2001; no removal is known. Earlier laws proscribed it before.
3
D30
D35
GK

irish-republican-army
US-FTO
none

2026-08-22
likely
2
press
list
Not designated; in May 2001 press reports gave its ceasefire as the reason. Not in OFAC's lists from January 2018 to August 2026 under this name.
4
D28
S28
OFAC-FILE
OFAC-2026

irish-republican-army
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older versions were not checked.
2
OFAC-FILE
OFAC-2026

irish-republican-army
EU-931
none
2021-01-29
2026-08-21
likely
2
press
list
Press reports on the first list of December 2001 say that it is not on it; in no version of the EU file seen from 2021 on.
3
D01
EU-FSF
EU-OJ

irish-republican-army
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

irish-republican-army
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

irish-republican-army
AU-COTUNA
unknown

2026-08-22
certain
1
list
No entry of its own; that of the Real IRA (DFAT 288) has Irish Republican Army and IRA among its names. Whether it reaches the Provisional IRA was not established.
1
AU-DFAT

0
0
0
2
uk-2001-proscription
irish-republican-army
UK-TA2000
main
listing
Proscribed as "The Irish Republican Army", in Schedule 2 from the start



2000-07-20
2001-02-19


1
proscription
in-force




uk-parliament

Terrorism Act 2000, Schedule 2


certain
1
act
0
3
D30
S49c
GK
0

The Act came into force on 19 February 2001; the day on which it was passed is general knowledge.

uk-2005-r-v-z
irish-republican-army
UK-TA2000
main
ruling
House of Lords: the entry covers the Real IRA too, it is an umbrella name
2005-05-19






0




House of Lords

R v Z [2005] UKHL 35


certain
1
act
0
1
D35
0



0
isil-greater-sahara
Islamic State in the Greater Sahara
organisation
10
ISGS

alias
Islamic State in Iraq and the Levant - Greater Sahara
en
alias
Islamic State of Iraq and Syria - Greater Sahara
en
alias
ISIL-GS

alias
ISIS-GS

alias
ISIS in the Greater Sahara
en
alias
Islamic State of the Greater Sahel
en
alias
ISIS in the Greater Sahel
en
alias
ISIS in the Islamic Sahel
en
alias
Islamic State Sahel Province
en
alias
2
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
splinter-of
al-mourabitoun
So the UN entry.
2
un-sc
6908803
QDe.163
us-ofac-sdn
24546

Group of the Islamic State in Mali, Niger and Burkina Faso, formed in May 2015 as a splinter of Al-Mourabitoun; later called Islamic State Sahel Province.
11
isil-greater-sahara
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil-greater-sahara
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.163.
1
UN-FILE

isil-greater-sahara
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil-greater-sahara
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil-greater-sahara
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil-greater-sahara
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil-greater-sahara
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

isil-greater-sahara
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil-greater-sahara
US-FTO
none

2026-08-22
certain
1
list
Designated by the notice of 23 May 2018; OFAC's list nevertheless shows only the tag SDGT in every version seen.
3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isil-greater-sahara
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 24546 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil-greater-sahara
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

0
2
isil-greater-sahara
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2020-02-23/..
2
IN-MHA
S62
isil-greater-sahara
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
9
us-sdgt
isil-greater-sahara
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2018-01-27..2019-01-04]


1
listing
in-force




us-secretary-of-state




certain
1
list
0
1
OFAC-FILE
0

Not in the version of 26 January 2018, there in that of 4 January 2019.

us-2018-fto
isil-greater-sahara
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2018-05-23
2018-05-23


1
listing
in-force




us-secretary-of-state

83 FR 23987


certain
1
act
0
2
FR-2018-11007
US-FTO-TABLE
0

OFAC's list carries the entry without the tag FTO; the notice is the act.

un-2020-listing
isil-greater-sahara
UN-1267
main
listing
Listed as QDe.163




2020-02-23


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
isil-greater-sahara
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2020-02-23


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil-greater-sahara
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2020-02-23


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
isil-greater-sahara
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2020-02-23..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2020-881
isil-greater-sahara
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2020/288



2020-03-02
2020-03-02


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2020/288


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 23 February 2020 within days and is taken to be the first.

uk-2020-isil
isil-greater-sahara
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0366)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.163 and the UN day (23 February 2020) as date of designation.

ca-2021-listing
isil-greater-sahara
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Islamic State in the Greater Sahara




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



0
isil-hind-province
ISIL Hind Province
organisation
7
Da'esh - Hind Province

formal
Islamic State Hind Province
en
alias
Islamic State's Hind Province
en
alias
ISHP

alias
Wilayah of Hind

alias
IS-Wilayat al-Hind

alias
Da'esh - Wilayat al-Hind

alias
1
part-of
isil

0
Group of the Islamic State in India, proclaimed in 2019.
7
isil-hind-province
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-hind-province
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-hind-province
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-hind-province
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

isil-hind-province
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
S51d

isil-hind-province
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
No entry by this name in any version of OFAC's list seen (2018 to 2026).
2
OFAC-FILE
OFAC-2026

isil-hind-province
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
No entry by this name in any version of OFAC's list seen (2018 to 2026).
2
OFAC-FILE
OFAC-2026

0
2
isil-hind-province
IN-UAPA
Not named in the First Schedule as on 30 March 2015; its entry for the Islamic State covers "all its manifestations".
2015-03-30/..
1
IN-MHA
isil-hind-province
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
1
eu-2022-listing
isil-hind-province
EU-2016-1686
main
listing
Listed by the Council on its own



2022-02-21
2022-02-21


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2022/235


certain
2
list
press
0
3
EU-OJ
EU-FSF
S51d
0

The Council's reasons, in short: affiliated with ISIL and operating in India, with a part in attacks and propaganda. The annex gives no day; it is that of the regulation.

0
isil-khorasan
ISIL-Khorasan
organisation
23
Islamic State in Iraq and the Levant - Khorasan
en
formal
ISIL-K

alias
ISIS-K

alias
ISISK

alias
IS-Khorasan

alias
ISIL Khorasan

alias
Islamic State's Khorasan Province
en
alias
Islamic State Khurasan
en
alias
ISIS Wilayat Khorasan

alias
Wilayat Khorasan

alias
ISIL's South Asia Branch
en
alias
South Asian Chapter of ISIL
en
alias
Islamic State of Iraq and Levant in Khorasan Province
en
alias
The Islamic State of Iraq and ash-Sham - Khorasan Province
en
alias
The Islamic State of Iraq and Syria - Khorasan
en
alias
Вилаят Хорасан
ru
alias
ISKP

alias
IS-K

alias
ISIS-Khorasan

alias
Islamic State Khorasan Province
en
alias
Islamic State Khorasan
en
alias
ولاية خراسان
ar
alias
داعش خراسان
fa
alias
1
distinct-from
taliban
Enemies; Russia's officials name ISIL-K as the common enemy of Russia and the Taliban.
2
un-sc
6908777
QDe.161
us-ofac-sdn
18647

Branch of the Islamic State in Afghanistan and Pakistan, formed in January 2015; also ISIS-K and Wilayat Khorasan.
21
isil-khorasan
RU-35FZ
unknown

2026-04-30
certain
1
press
The parent, Islamic State, was recognised as terrorist in December 2014; whether the branch is covered or named by itself was not established.
2
S11c
S14b

isil-khorasan
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

isil-khorasan
UN-1267
none

2026-08-22
certain
1
list

3
S42
S43
UN-FILE

isil-khorasan
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
Not on the 1988 (Taliban) list in any version seen; it stands on the 1267 list as QDe.161.
2
S42
UN-FILE

isil-khorasan
US-FTO
none

2026-08-22
likely
1
act

2
S28
OFAC-2026

isil-khorasan
US-SDGT
none

2026-08-22
likely
1
unsourced

2
GK
OFAC-2026

isil-khorasan
CA-CC
none

2026-04-30
likely
1
unsourced
The listing of May 2018 is to be verified; until then the status stays uncertain.
1
GK

isil-khorasan
EU-881
none

2026-08-21
certain
1
list
Listed after the UN's listing of 14 May 2019; the annex gives that day as start.
2
EU-FSF
EU-OJ

isil-khorasan
EU-2016-1686
none

2026-08-21
likely
1
list
The group is listed under Regulation 881/2002, not here; persons of it are.
3
EU-FSF
EU-OJ
S51d
1
The group is no entry here; its spokesman Aziz Azam is listed.
2022-02-21/..


0
isil-khorasan
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

isil-khorasan
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

isil-khorasan
UK-ISIL
none

2026-08-22
certain
2
list
computed
UK reference AQD0357, UN reference QDe.161.
1
UK-SL

isil-khorasan
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

isil-khorasan
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

isil-khorasan
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

isil-khorasan
AU-CC102
none

2026-04-30
likely
1
unsourced
The listing of November 2017 is to be verified; until then the status stays uncertain.
1
GK

isil-khorasan
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 3621.
1
AU-DFAT

isil-khorasan
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this group.
2
AU-DFAT
AU-DFAT-XLSX

isil-khorasan
IN-UAPA
none

2026-04-30
likely
1
list
Not named on 30 March 2015; the entry of June 2018 is to be verified.
2
IN-MHA
GK

isil-khorasan
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

isil-khorasan
US-EO13129
none

2026-04-30
certain
1
act
The order ended in 2002, before the group existed.
2
S25
S26

0
4
isil-khorasan
IN-UAPA
Entry 38 of the First Schedule as on 30 March 2015 names Islamic State "and all its Manifestations", so the branch may have been covered before it was named.
2015-03-30/..
1
IN-MHA
isil-khorasan
UK-TA2000
Not an entry of its own that is known here. The Islamic State of Iraq and the Levant is proscribed by SI 2014/1624; whether the branch counts as that organisation was not established.
2014-06/..
1
UK-SI-2014-1624
isil-khorasan
CH-NDG74
The general ruling bans Islamic State and groups that act on its behalf or promote it; the branch is not named.
2022-10-19/..
1
CH-BBL-2022
isil-khorasan
TR-6415
The copy of the Turkish list of 22 August 2024 has no entry under a name of the branch; not established.
2024-08-22/..
1
TR-MASAK
0
19
ru-2014-parent
isil-khorasan
RU-35FZ
main
other-designation
The parent, Islamic State, recognised as terrorist together with Jabhat al-Nusra
2014-12-29






0




ru-supreme-court




certain
1
press
1
decided
likely
2
S11c
S14b
0

December 2014 is certain, the day likely. About the parent, not about the branch by name.

us-2015-sdgt
isil-khorasan
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2015-09


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
1
GK
0



us-2016-fto
isil-khorasan
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2016-01-14
2016-01-14


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


likely
1
act
0
1
S28
0



us-2018-list
isil-khorasan
US-SDGT
main
publication
Carried in OFAC's list as uid 18647 with the tags FTO and SDGT





2018-01-26

0




us-ofac




certain
1
list
0
1
OFAC-FILE
0

Date of the oldest list version seen.

ca-2018-listing
isil-khorasan
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2018-05-23


1
listing
in-force




ca-governor-in-council




to-verify
1
unsourced
0
1
GK
0



un-2019-listing
isil-khorasan
UN-1267
main
listing
Listed as QDe.161




2019-05-14


1
listing
in-force




un-1267-committee




certain
2
list
official-statement
0
3
S42
S43
UN-FILE
0



ru-2024-common-enemy
isil-khorasan
RU-35FZ
main
statement
FSB director names ISIS-K as the common enemy of Russia and the Taliban


2024-10-04




0




FSB director




certain
2
official-statement
press
0
1
S13
1
S13
0
FSB director
2024-10-04






ru-2025-common-enemy
isil-khorasan
RU-35FZ
main
statement
Foreign Ministry names Wilayat Khorasan as a common enemy


2025-04-17




0




Foreign Ministry of Russia




certain
1
official-statement
0
1
S03
1
S03
1
TASS
Russian Foreign Ministry
2025-04-17






un-2022-amendment
isil-khorasan
UN-1267
main
amendment
Names added to the entry




2022-04-01


0




un-1267-committee




certain
1
list
0
2
UN-FILE
AU-DFAT
0



un-2026-amendment
isil-khorasan
UN-1267
main
amendment
Name Islamic State Khorasan Province (ISKP) added




2026-08-14


0




un-1267-committee




likely
1
list
0
3
AU-DFAT
EU-OJ
UK-SL
0

Read from the lists of Australia, the EU (Regulation 2026/1960) and the United Kingdom.

eu-2019-listing
isil-khorasan
EU-881
main
listing
Listed after the UN (annex I)




[2019-05-14..2021-01-29]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


certain
1
list
0
2
EU-FSF
EU-OJ
0

The first EU act was not seen; the file has the entry in the oldest version held, of 29 January 2021.

eu-2022-spokesman
isil-khorasan
EU-2016-1686
main
other-designation
Spokesman Aziz Azam listed; not the group




2022-02-21


0




eu-council




certain
1
secondary
0
1
S51d
0



eu-2023-amendment
isil-khorasan
EU-881
main
amendment
Entry amended by Implementing Regulation 2023/908



2023-05-04
2023-05-04


0




eu-commission

Implementing Regulation (EU) 2023/908


certain
1
list
0
1
EU-FSF
0



uk-2020-isil
isil-khorasan
UK-ISIL
main
listing
Designated by force of the regulations (AQD0357)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-SL
UN-FILE
0



au-2017-listing
isil-khorasan
AU-CC102
main
listing
Listed as Islamic State Khorasan Province




2017-11


1
listing
in-force




au-afp-minister




to-verify
1
unsourced
0
1
GK
0



au-2019-cotuna
isil-khorasan
AU-COTUNA
main
listing
UN listing applies in Australia




2019-05-14


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



in-2018-listing
isil-khorasan
IN-UAPA
main
listing
Added to the First Schedule




2018-06


1
listing
in-force




in-mha




to-verify
1
unsourced
0
1
GK
0



ch-2019-listing
isil-khorasan
CH-EMBA
main
listing
UN listing taken over




2019-05-14


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



ch-2025-split
isil-khorasan
CH-EMBA
main
amendment
Entry moves to the ordinance on ISIL and Al-Qaida; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



0
isil-libya
ISIL-Libya
organisation
12
Islamic State in Iraq and the Levant - Libya
en
formal
ISIS-Libya

alias
ISIS-L

alias
Islamic State in Libya
en
alias
Islamic State of Iraq and the Levant in Libya
en
alias
Islamic State of Iraq and ash-Sham in Libya
en
alias
Wilayat Barqa

alias
Wilayat Fezzan

alias
Wilayat Tripolitania

alias
Wilayat Tarablus

alias
Wilayat Al-Tarablus

alias
الدولة الإسلامية في العراق والشام - ليبيا
ar
formal
1
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
2
un-sc
6908836
QDe.165
us-ofac-sdn
19890

Branch of the Islamic State in Libya, formed in November 2014.
12
isil-libya
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil-libya
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.165.
1
UN-FILE

isil-libya
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil-libya
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil-libya
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil-libya
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil-libya
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

isil-libya
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil-libya
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isil-libya
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 19890 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil-libya
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

isil-libya
AU-CC102
none

2019-11-28
certain
1
official-statement
Listed in November 2016 for three years; renewals were not looked up.
1
AU-APH-2016B

0
2
isil-libya
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2020-03-04/..
2
IN-MHA
S62
isil-libya
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
11
au-2016-1373
isil-libya
AU-COTUNA
resolution-1373
listing
Listed by the Foreign Minister under resolution 1373




[2016-01..2016-12-06]


1
freeze
in-force




au-foreign-minister

Charter of the United Nations Act 1945 Listing 2016 (No. 1)


certain
2
list
official-statement
0
2
AU-DFAT
AU-FM-2016
0

Listed again on 16 September 2022 and 13 September 2025.

us-sdgt
isil-libya
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2016-05-19

2016-05-19


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2016-BRANCHES
OFAC-FILE
1
US-2016-BRANCHES
0
Department of State
2016-05-19


ISIL's branches in Libya, Yemen and Saudi Arabia are designated under Executive Order 13224, that in Libya also as a Foreign Terrorist Organization.



us-2016-fto
isil-libya
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2016-05-19
2016-05-20
2016-05-20


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0

Announced on 19 May 2016.

au-2016-listing
isil-libya
AU-CC102
main
listing
Listed as Islamic State in Libya
2016-11-24



2016-11-29


1
listing
in-force




au-governor-general




certain
1
official-statement
0
2
AU-APH-2016B
AU-FM-2016
0



un-2020-listing
isil-libya
UN-1267
main
listing
Listed as QDe.165




2020-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
isil-libya
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2020-03-04


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil-libya
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2020-03-04


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
isil-libya
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2020-03-04..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2020-881
isil-libya
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2020/390



2020-03-11
2020-03-11


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2020/390


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 4 March 2020 within days and is taken to be the first.

uk-2020-isil
isil-libya
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0368)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.165 and the UN day (4 March 2020) as date of designation.

ca-2021-listing
isil-libya
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Islamic State in Libya




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



0
isil-sinai
ISIL Sinai Province
organisation
17
ISIS-Sinai Province

alias
Islamic State-Sinai Province
en
alias
Islamic State Sinai Province
en
formal
Islamic State in the Sinai
en
alias
ISIL-Sinai

alias
ISIS-SP

alias
Wilayat Sinai

alias
Wilayat Sayna

alias
Sinai Province
en
alias
The State of Sinai
en
alias
Ansar Bayt al-Maqdis

former
Ansar Beit al-Maqdis

former
Ansar Jerusalem
en
former
Supporters of Jerusalem
en
translation
Supporters of the Holy Place
en
translation
ولاية سيناء
ar
alias
أنصار بيت المقدس
ar
former
1
part-of
isil

1
us-ofac-sdn
16763

Egyptian group on the Sinai, until November 2014 Ansar Bayt al-Maqdis, since then a province of the Islamic State. Not on the UN list.
10
isil-sinai
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-sinai
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-sinai
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isil-sinai
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

isil-sinai
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; its earlier states were not checked.
2
EU-OJ
EU-FSF

isil-sinai
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isil-sinai
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 16763 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil-sinai
UK-TA2000
none

2026-04-30
certain
1
official-statement
Proscribed as Ansar Bayt al-Maqdis. No removal is known.
2
UK-LORDS-2014
UK-HANSARD-2014

isil-sinai
AU-CC102
none

2019-11-28
certain
1
official-statement
Listed in November 2016 for three years; renewals were not looked up.
1
AU-APH-2016B

isil-sinai
AU-COTUNA
none

2026-08-22
certain
1
list

1
AU-DFAT

0
1
isil-sinai
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
7
uk-2014-proscription
isil-sinai
UK-TA2000
main
listing
Proscribed as Ansar Bayt al-Maqdis




2014-04-04


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2014


certain
1
official-statement
1
effective
likely
2
UK-LORDS-2014
UK-HANSARD-2014
0

Draft laid on 31 March 2014, approved by the Commons on 2 April and the Lords on 3 April; a minister later gave 4 April as the day.

us-sdgt
isil-sinai
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2014-04-09..2014-04-10]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

Announced together with the FTO designation; the list carries uid 16763 with the tag SDGT from 26 January 2018 on, the oldest version held.

us-2014-fto
isil-sinai
US-FTO
main
listing
Designated as a Foreign Terrorist Organization (Ansar Bayt al-Maqdis)



2014-04-10
2014-04-10


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



au-2015-1373
isil-sinai
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373




2015-02-24


1
freeze
in-force




au-foreign-minister

Charter of the United Nations Act 1945 Listing 2015 (No 1)


certain
1
list
0
1
AU-DFAT
0

Continued on 8 February 2018 and 12 October 2020, listed afresh on 11 October 2023.

us-2015-fto-amendment
isil-sinai
US-FTO
main
amendment
ISIL Sinai Province made the name of the designation



2015-09-30
2015-09-30


0




us-secretary-of-state




certain
1
official-statement
0
2
OS:us_state_terrorist_orgs
US-FTO-TABLE
0



au-2016-listing
isil-sinai
AU-CC102
main
listing
Listed as Islamic State Sinai Province
2016-11-24



2016-11-29


1
listing
in-force




au-governor-general




certain
1
official-statement
0
2
AU-APH-2016B
AU-FM-2016
0



us-2021-fto-review
isil-sinai
US-FTO
main
review
Designation reviewed, kept and extended to further aliases



2021-01



0




us-secretary-of-state

Federal Register document 2021-00600


certain
1
secondary
0
1
FR-2021-00600
0

The SDGT designation got the same aliases (86 FR 3226).

0
isil-south-east-asia
ISIL in South-East Asia
organisation
12
Islamic State In Iraq And the Levant In South-East Asia
en
formal
ISIL-SEA

alias
ISIL-South East Asia

alias
Islamic State East Asia Division
en
alias
Islamic State East Asia
en
alias
ISIS-Philippines

alias
ISIS in the Philippines
en
alias
ISIL Philippines

alias
Islamic State in the Philippines
en
alias
Islamic State in Iraq and Syria in South-East Asia
en
alias
Dawlatul Islamiyah Waliyatul Mashriq

alias
Dawlatul Islamiyah Waliyatul Masrik

alias
1
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
2
un-sc
6908886
QDe.169
us-ofac-sdn
23844

Branch of the Islamic State in South-East Asia, above all in the Philippines, formed in June 2016; the United States designated it as ISIS-Philippines.
10
isil-south-east-asia
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil-south-east-asia
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.169.
1
UN-FILE

isil-south-east-asia
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil-south-east-asia
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil-south-east-asia
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil-south-east-asia
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil-south-east-asia
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil-south-east-asia
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isil-south-east-asia
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 23844 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil-south-east-asia
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

0
2
isil-south-east-asia
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2023-01-27/..
2
IN-MHA
S62
isil-south-east-asia
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
8
us-sdgt
isil-south-east-asia
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2018-02-27

2018-02-27


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2018-BRANCHES
OFAC-FILE
1
US-2018-BRANCHES
0
Department of State
2018-02-27


ISIS-West Africa, ISIS-Philippines and ISIS-Bangladesh are designated under Executive Order 13224 and as Foreign Terrorist Organizations; Jund al-Khilafah-Tunisia and three other groups under the order only.

OFAC's entry carries the names of the later UN entry as aliases.

us-2018-fto
isil-south-east-asia
US-FTO
main
listing
Designated as a Foreign Terrorist Organization (ISIS-Philippines)


2018-02-27
2018-02-28
2018-02-28


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



ca-2021-listing
isil-south-east-asia
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Islamic State East Asia




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



un-2023-listing
isil-south-east-asia
UN-1267
main
listing
Listed as QDe.169




2023-01-27


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



uk-2023-isil
isil-south-east-asia
UK-ISIL
main
listing
Designated by force of the regulations with the UN listing (AQD0378)




2023-01-27


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0



au-cotuna-un
isil-south-east-asia
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2023-01-27


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil-south-east-asia
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2023-01-27


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

eu-2023-881
isil-south-east-asia
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2023/249



2023-02-06
2023-02-06


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2023/249


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 27 January 2023 within days and is taken to be the first.

0
isil-west-africa
Islamic State West Africa Province
organisation
10
ISWAP

alias
ISWA

alias
ISIL-WA

alias
ISIS-WA

alias
ISIS-West Africa

alias
ISISWAP

alias
Islamic State in Iraq and the Levant - West Africa
en
alias
Islamic State of Iraq and the Levant - West Africa
en
alias
Islamic State of Iraq and Syria West Africa Province
en
alias
ISIS West Africa Province
en
alias
2
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
splinter-of
boko-haram
So the UN entry.
2
un-sc
6908802
QDe.162
us-ofac-sdn
23845

Faction of Boko Haram that pledged allegiance to the Islamic State in March 2015.
11
isil-west-africa
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil-west-africa
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.162.
1
UN-FILE

isil-west-africa
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil-west-africa
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil-west-africa
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil-west-africa
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil-west-africa
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

isil-west-africa
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil-west-africa
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isil-west-africa
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 23845 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil-west-africa
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

0
2
isil-west-africa
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2020-02-23/..
2
IN-MHA
S62
isil-west-africa
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
9
us-sdgt
isil-west-africa
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2018-02-27

2018-02-27


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2018-BRANCHES
OFAC-FILE
1
US-2018-BRANCHES
0
Department of State
2018-02-27


ISIS-West Africa, ISIS-Philippines and ISIS-Bangladesh are designated under Executive Order 13224 and as Foreign Terrorist Organizations; Jund al-Khilafah-Tunisia and three other groups under the order only.



us-2018-fto
isil-west-africa
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2018-02-27
2018-02-28
2018-02-28


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



un-2020-listing
isil-west-africa
UN-1267
main
listing
Listed as QDe.162




2020-02-23


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
isil-west-africa
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2020-02-23


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil-west-africa
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2020-02-23


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
isil-west-africa
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2020-02-23..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2020-881
isil-west-africa
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2020/288



2020-03-02
2020-03-02


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2020/288


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 23 February 2020 within days and is taken to be the first.

uk-2020-isil
isil-west-africa
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0365)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.162 and the UN day (23 February 2020) as date of designation.

ca-2021-listing
isil-west-africa
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Islamic State West Africa Province




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



0
isil-yemen
ISIL-Yemen
organisation
9
Islamic State in Iraq and the Levant - Yemen
en
formal
Islamic State of Iraq and the Levant of Yemen
en
alias
Islamic State of Iraq and the Levant in Yemen
en
alias
Islamic State in Yemen
en
alias
ISIL in Yemen

alias
ISIS in Yemen

alias
ISIS-Yemen

alias
Wilayat al-Yemen

alias
الدولة الإسلامية في العراق والشام - اليمن
ar
formal
1
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
2
un-sc
6908837
QDe.166
us-ofac-sdn
19892

Branch of the Islamic State in Yemen, formed in November 2014.
10
isil-yemen
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil-yemen
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.166.
1
UN-FILE

isil-yemen
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil-yemen
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil-yemen
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil-yemen
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil-yemen
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

isil-yemen
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil-yemen
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

isil-yemen
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 19892 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
2
isil-yemen
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2020-03-04/..
2
IN-MHA
S62
isil-yemen
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
7
us-sdgt
isil-yemen
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2016-05-19

2016-05-19


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2016-BRANCHES
OFAC-FILE
1
US-2016-BRANCHES
0
Department of State
2016-05-19


ISIL's branches in Libya, Yemen and Saudi Arabia are designated under Executive Order 13224, that in Libya also as a Foreign Terrorist Organization.



un-2020-listing
isil-yemen
UN-1267
main
listing
Listed as QDe.166




2020-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
isil-yemen
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2020-03-04


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil-yemen
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2020-03-04


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
isil-yemen
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2020-03-04..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2020-881
isil-yemen
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2020/390



2020-03-11
2020-03-11


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2020/390


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 4 March 2020 within days and is taken to be the first.

uk-2020-isil
isil-yemen
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0369)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.166 and the UN day (4 March 2020) as date of designation.

0
isil
Islamic State
organisation
41
Islamic State in Iraq and the Levant
en
formal
ISIL

alias
ISIS

alias
Daesh

alias
Da'esh

alias
Islamic State of Iraq and Syria
en
alias
Islamic State of Iraq and al-Sham
en
alias
Islamic State of Iraq and the Levant
en
alias
Ad-Dawla al-Islamiyya fi al-'Iraq wa-sh-Sham

alias
Al-Qaida in Iraq
en
former
AQI

former
Islamic State of Iraq
en
former
ISI

former
al-Tawhid

former
The Monotheism and Jihad Group
en
former
Jama'at Al-Tawhid Wa'al-Jihad

former
JTJ

former
Qaida of the Jihad in the Land of the Two Rivers
en
former
Al-Qaida of Jihad in the Land of the Two Rivers
en
former
Tanzim Qa'idat Al-Jihad fi Bilad al-Rafidayn

former
al-Zarqawi network
en
former
Al-Qaida in Mesopotamia
en
former
Amaq News Agency
en
alias
Al-Hayat Media Center
en
alias
الدولة الإسلامية
ar
alias
الدولة الإسلامية في العراق والشام
ar
formal
داعش
ar
alias
القاعدة في العراق
ar
former
Исламское государство
ru
alias
ИГИЛ
ru
alias
ДАИШ
ru
alias
Исламское государство Ирака и Леванта
ru
formal
IŞİD
tr
alias
המדינה האסלאמית
he
alias
Islamic State group
en
alias
État islamique
fr
alias
Estado Islámico
es
alias
Islamischer Staat
de
alias
DEAŞ
tr
alias
דאעש
he
alias
Islamic State of Iraq and the Sham
en
alias
2
splinter-of
al-qaida
Founded as its branch in Iraq; Al-Qaida disowned it in February 2014.
has-part
isil-khorasan
Its branch in Afghanistan and Pakistan; UN entry QDe.161.
2
un-sc
113966
QDe.115
us-ofac-sdn
8759

Armed movement that began as al-Tawhid wal-Jihad and Al-Qaida in Iraq, from 2006 Islamic State of Iraq, from 2013 Islamic State in Iraq and the Levant; broke with Al-Qaida in 2014. The UN entry still bears the name Al-Qaida in Iraq. Branches have entries of their own.
17
isil
RU-35FZ
none

2026-04-30
certain
1
press
Recognised in December 2014; no earlier Russian measure is recorded.
3
S11b
S11c
S14b

isil
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

isil
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

isil
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.115.
1
UN-FILE

isil
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

isil
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

isil
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

isil
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

isil
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

isil
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

isil
US-FTO
none

2026-08-22
certain
1
list
The designation of 2004 stands under the names the group has borne since.
3
S28
OFAC-FILE
OFAC-2026

isil
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 8759 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

isil
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed under its name of 2014. No removal is known; later versions of Schedule 2 were not read through.
1
UK-SI-2014-1624

isil
CA-CC
none

2026-04-30
likely
1
press
Listed in 2012 as Al-Qaida in Iraq, renamed in September 2014. No removal is known.
1
CA-CBC-2014

isil
AU-CC102
none

2020-06-30
likely
1
official-statement
On the list of December 2013 as Al-Qaida in Iraq; renewed as Islamic State in 2017. Later renewals were not looked up.
2
AU-LIST-2013
AU-APH-2017

isil
IN-UAPA
unknown

2026-04-30
certain
2
list
press
Named in the First Schedule (entry 38) on 30 March 2015. Before it was named there the ban rested on the entry for organisations listed by the UN, which is no entry of its own.
2
IN-MHA
IN-2015-IS

isil
CH-NDG74
none

2026-04-30
certain
1
act
Before the general ruling of 2022 a federal act of 12 December 2014 banned it, limited in time to the end of 2022; that is not a ban under this provision.
2
CH-2022-RULING
CH-2017-MESSAGE

0
3
isil
CH-NDG74
The ruling also bans cover and successor groups of Al-Qaida and the Islamic State, groups acting on their behalf or in their name, and groups that promote terrorist activity with reference to them; it names no branch. A ban under art. 74 lasts five years at most and can be renewed.
2022-10-19/..
3
CH-2022-DRAFT
CH-2022-RULING
CH-2022-NOTE
isil
IN-UAPA
Not yet named in the First Schedule, but not free either: the Home Minister told Parliament on 16 December 2014 that it was proscribed through the entry for organisations listed by the UN.
2014-12-16/2015-02-25
1
IN-2015-IS
isil
UN-1267
One entry through all changes of name: the listing of 18 October 2004 was never ended and made anew.
2004-10-18/..
1
UN-FILE
0
23
us-2004-sdgt
isil
US-SDGT
main
listing
Designated as Jama'at al-Tawhid wa'al-Jihad


2004-10-15

2004-10-15


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
US-STATE-2004-JTJ
OFAC-FILE
1
US-STATE-2004-JTJ
0
Department of State
2004-10-15


Jama'at al-Tawhid wa'al-Jihad is designated as a Foreign Terrorist Organization and under Executive Order 13224.



us-2004-fto
isil
US-FTO
main
listing
Designated as Jama'at al-Tawhid wa'al-Jihad


2004-10-15

2004-10-15


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
1
effective
likely
1
US-STATE-2004-JTJ
0

The day of the announcement; that of publication in the Federal Register was not seen.

un-2004-listing
isil
UN-1267
main
listing
Listed as QDe.115 (Al-Qaida in Iraq)




2004-10-18


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
isil
EU-881
main
listing
Added to the annex of Regulation 881/2002 after the UN listing




[2004-10-18..2014-06-13]


1
freeze
in-force




eu-commission




certain
2
list
computed
0
3
EU-FSF
EU-OJ
UN-FILE
0

Not before the UN listing; the act the financial sanctions file names (Regulation 630/2014, published on 13 June 2014) is an amendment, the first act was not looked up.

au-cotuna-un
isil
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2004-10-18


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
isil
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2004-10-18


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

us-2004-fto-amendment
isil
US-FTO
main
amendment
Al-Qaida in Iraq made the name of the designation




2004-12-17


0




us-secretary-of-state




likely
1
official-statement
0
2
S28
GK
0

The table of the State Department gives 17 December 2004 for the group; that the act of that day added the new names is general knowledge.

au-2005-listing
isil
AU-CC102
main
listing
Listed as Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn, later Al-Qaida in Iraq




[2005-03-02..2013-12]


1
listing
in-force




au-governor-general




likely
1
official-statement
0
2
AU-LIST-2013
GK
0

On the list as published in December 2013; 2 March 2005 is general knowledge.

us-2012-fto-isi
isil
US-FTO
main
amendment
Islamic State of Iraq added as an alias, designation reviewed



2012-01-26
2012-01-26


0




us-secretary-of-state

77 FR 4082


certain
1
act
0
2
FR-2012-1538
OS:us_state_terrorist_orgs
0



ca-2012-listing
isil
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Al-Qaida in Iraq




2012-08


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-CBC-2014
0



un-2013-nusrah-alias
isil
UN-1267
main
amendment
Al-Nusrah Front added as another name of the entry




2013-05-30


0




un-1267-committee




likely
1
list
0
2
S42
UN-FILE
0

Taken out again on 14 May 2014, when Al-Nusrah Front was listed in its own name.

tr-2013-freeze
isil
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 18 October 2004; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

un-2014-nusrah-own-entry
isil
UN-1267
main
amendment
Al-Nusrah Front no longer another name of the entry




2014-05-14


0




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



uk-2014-proscription
isil
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000


2014-06-16

2014-06-20


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 2) Order 2014, SI 2014/1624


certain
1
act
1
effective
likely
2
UK-SI-2014-1624
UK-2014-ISIL
0

The order came into force on the day after it was made; on 16 June the press named Friday 20 June, after the vote of 19 June.

ca-2014-name
isil
CA-CC
main
amendment
Listed from now on under the name Islamic State




2014-09


0




ca-governor-in-council




likely
1
press
0
1
CA-CBC-2014
0



in-2015-listing
isil
IN-UAPA
main
listing
Named in the First Schedule (entry 38) with all its manifestations


2015-02-26

[2014-12-17..2015-02-26]


1
listing
in-force




in-mha




certain
2
list
press
0
2
IN-MHA
IN-2015-IS
1
IN-2015-IS
0
Ministry of Home Affairs
2015-02-26


A notification declares the Islamic State, ISIL, ISIS, Daish and all manifestations banned under the Act.

The notification was reported on 26 February 2015; its own date was not seen. On 16 December 2014 the ban still rested on entry 33.

ru-2014-judgment
isil
RU-35FZ
main
listing
Recognised as terrorist and banned, together with Jabhat al-Nusra
2014-12-29






2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general

1

certain
1
press
1
decided
likely
2
S11c
S14b
1
S14b
0

2014-12-29


The Supreme Court recognised Islamic State and Jabhat al-Nusra as terrorist and banned their activity.

December 2014 is certain, the day likely. The day the judgment came into force is not recorded.

ru-2015-list
isil
RU-35FZ
main
publication
On the FSB list of 27 February 2015 (22 names)




[2014-12-29..2015-02-27]
[2014-12-29..2015-02-27]

1
list-entry
in-force




ru-fsb




certain
1
press
0
2
S11b
S11c
0



un-2015-res-2253
isil
UN-1267
main
law
Resolution 2253 gives the regime and the list the name of ISIL
2015-12-17






0




un-security-council

resolution 2253 (2015)


certain
1
act
0
1
S40
0



au-2017-renewal
isil
AU-CC102
main
renewal
Listed anew as Islamic State for three years
2017-06-27



2017-07-01


0




au-governor-general




certain
1
official-statement
0
1
AU-APH-2017
0



us-2019-fto-media
isil
US-FTO
main
amendment
Amaq News Agency and al-Hayat Media Center added as aliases



2019-03-22
2019-03-22


0




us-secretary-of-state

84 FR 10881


certain
1
act
0
2
FR-2019-05565
OS:us_state_terrorist_orgs
0



uk-2020-isil
isil
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0028)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.115 and the UN day (18 October 2004) as date of designation.

ch-2022-ban
isil
CH-NDG74
main
listing
Banned by the general ruling on Al-Qaida, the Islamic State and related organisations
2022-10-19



2022-12-01


1
ban
in-force




ch-federal-council

general ruling of 19 October 2022


certain
1
act
1
effective
likely
3
S56b
CH-2022-RULING
GK
0

The day of effect is general knowledge; the ban follows on the federal act of 2014, which ran to the end of 2022.

1
us-2004-fto-day
isil
US-FTO

Since when the group has been a Foreign Terrorist Organization
2004-10-15/..
2
US-STATE-2004-JTJ
0
Department of State
2004-10-15


Jama'at al-Tawhid wa'al-Jihad is designated today.
S28
0
Department of State, table of designations



Islamic State of Iraq and the Levant, formerly Al-Qaida in Iraq: 17 December 2004.
15 October under the first name; the table counts from the act that added the name Al-Qaida in Iraq.
isis-mozambique
ISIS-Mozambique
organisation
11
Islamic State of Iraq and Syria - Mozambique
en
formal
Islamic State - Mozambique
en
alias
ISIL-M

alias
ISIL-Mozambique

alias
Al-Shabaab in Mozambique
en
alias
Mozambique Wilaya of the Islamic State
en
alias
Ahlu Sunna wa Jamaah

alias
ASwJ

alias
Ahl al-Sunna wa al-Jamaa

alias
Ahlu al-Sunnah wal-Jamaah

alias
Swahili Sunna

alias
2
part-of
isil

distinct-from
al-shabaab

1
us-ofac-sdn
31372

Armed group in Cabo Delgado, Mozambique, locally also called al-Shabaab, since 2019 counted as part of the Islamic State. Not the Somali Al-Shabaab.
7
isis-mozambique
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isis-mozambique
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isis-mozambique
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

isis-mozambique
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

isis-mozambique
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
EU-2023-04

isis-mozambique
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

isis-mozambique
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 31372 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
1
isis-mozambique
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
3
us-2021-sdgt
isis-mozambique
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2021-03-10

2021-03-10


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2021-AFRICA
OFAC-FILE
1
US-2021-AFRICA
0
Department of State
2021-03-11


ISIS-DRC and ISIS-Mozambique are designated as Foreign Terrorist Organizations and under Executive Order 13224.



us-2021-fto
isis-mozambique
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2021-03-10
2021-03-11
2021-03-11


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



eu-2023-listing
isis-mozambique
EU-2016-1686
main
listing
Listed by the Council on its own



2023-04-24
2023-04-24


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2023/845


certain
2
list
press
0
3
EU-OJ
EU-FSF
EU-2023-04
0

The Council's reasons, in short: terrorist attacks and serious abuses of human rights in Cabo Delgado. The annex gives no day; it is that of the regulation.

0
islamic-international-brigade
Islamic International Brigade
organisation
9
IIB

alias
Islamic Peacekeeping Brigade
en
alias
Islamic Peacekeeping Army
en
alias
Islamic Peacekeeping Battalion
en
alias
Islamic Peacekeeping International Brigade
en
alias
International Brigade
en
alias
International Battalion
en
alias
Исламская международная бригада
ru
alias
Исламская миротворческая бригада
ru
alias
1
associated-with
special-purpose-islamic-regiment
As the UN entry says.
2
un-sc
113963
QDe.099
us-ofac-sdn
7475

Chechen armed unit of the years after 1999; listed by the UN with two others on 4 March 2003.
10
islamic-international-brigade
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

islamic-international-brigade
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.099.
1
UN-FILE

islamic-international-brigade
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

islamic-international-brigade
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

islamic-international-brigade
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

islamic-international-brigade
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

islamic-international-brigade
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

islamic-international-brigade
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

islamic-international-brigade
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

islamic-international-brigade
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

0
1
islamic-international-brigade
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
7
us-2003-sdgt
islamic-international-brigade
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-02-28


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2003-listing
islamic-international-brigade
UN-1267
main
listing
Listed (QDe.099)




2003-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2003-listing
islamic-international-brigade
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2003-03-04..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2003-un-listing
islamic-international-brigade
AU-COTUNA
main
listing
Asset freeze with the UN listing




2003-03-04


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2003-un-listing
islamic-international-brigade
CH-EMBA
main
listing
Taken over from the UN list




2003-03-04


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
islamic-international-brigade
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
islamic-international-brigade
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
islamic-movement-of-uzbekistan
Islamic Movement of Uzbekistan
organisation
8
IMU

alias
Islamic Party of Turkestan
en
alias
Islamic Movement of Turkestan
en
alias
O'zbekiston Islomiy Harakati
uz
formal
Harakat ul-Islamiyyah

alias
Исламское движение Узбекистана
ru
formal
Исламская партия Туркестана
ru
alias
ИДУ
ru
alias
2
distinct-from
eastern-turkistan-islamic-movement
"Islamic Party of Turkestan" is a name of both: of this one in the Russian judgment, of the other in the UN entry QDe.088.
associated-with
emarat-kavkaz
As the UN entry says.
2
un-sc
113964
QDe.010
us-ofac-sdn
6725

Armed group founded in 1998, active in Afghanistan, Pakistan and Central Asia. The Russian judgment of 2003 and the Tajik one of 2006 name it Islamic Party of Turkestan; the UN uses that name for another party, the Eastern Turkistan Islamic Movement.
16
islamic-movement-of-uzbekistan
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Islamic Party of Turkestan (ex Islamic Movement of Uzbekistan)". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

islamic-movement-of-uzbekistan
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

islamic-movement-of-uzbekistan
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

islamic-movement-of-uzbekistan
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.010.
1
UN-FILE

islamic-movement-of-uzbekistan
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

islamic-movement-of-uzbekistan
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

islamic-movement-of-uzbekistan
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

islamic-movement-of-uzbekistan
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

islamic-movement-of-uzbekistan
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

islamic-movement-of-uzbekistan
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

islamic-movement-of-uzbekistan
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

islamic-movement-of-uzbekistan
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

islamic-movement-of-uzbekistan
UK-TA2000
none

2026-04-30
certain
1
act

2
SI-2002-2724
S74

islamic-movement-of-uzbekistan
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

islamic-movement-of-uzbekistan
TJ
none

2025-04-18
certain
1
official-statement

1
S23

islamic-movement-of-uzbekistan
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

0
1
islamic-movement-of-uzbekistan
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
15
us-2000-fto
islamic-movement-of-uzbekistan
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2000-09-25
2000-09-25


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

us-2001-sdgt
islamic-movement-of-uzbekistan
US-SDGT
main
listing
Named in the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

Executive Order 13224, annex


likely
2
press
list
1
effective
likely
4
NV-2001
GK
OFAC-FILE
OFAC-2026
0

In the annex of the order as signed (general knowledge; press of 26 September 2001 names it among the eleven groups). The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2001-listing
islamic-movement-of-uzbekistan
UN-1267
main
listing
Listed (QDe.010)




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-2001-un-listing
islamic-movement-of-uzbekistan
AU-COTUNA
main
listing
Asset freeze with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-2001-un-listing
islamic-movement-of-uzbekistan
CH-EMBA
main
listing
Taken over from the UN list




2001-10-06


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

eu-2002-listing
islamic-movement-of-uzbekistan
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

uk-2002-proscription
islamic-movement-of-uzbekistan
UK-TA2000
main
listing
Proscribed

2002-10-31


2002-11-01


1
proscription
in-force




uk-home-secretary

SI 2002/2724


certain
1
act
0
2
SI-2002-2724
S74
0

Made on 31 October 2002. Named as "Islamic Movement of Uzbekistan".

ru-2003-judgment
islamic-movement-of-uzbekistan
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ca-2003-listing
islamic-movement-of-uzbekistan
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge. Regulations of June 2024 (SOR/2024-156) amend its entry, so that it was still listed then.

kz-2004-listing
islamic-movement-of-uzbekistan
KZ
main
listing
Recognised as terrorist and banned
2004-10-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Islamic Movement of Uzbekistan) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

tj-2006-listing
islamic-movement-of-uzbekistan
TJ
main
listing
Recognised as terrorist and extremist
2006-03-30






1
listing
in-force




tj-supreme-court




certain
1
official-statement
0
1
S23
0

As told by the Anti-Terrorism Centre of the CIS from copies or dates of the judgments.

ru-2006-list
islamic-movement-of-uzbekistan
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

tr-listing
islamic-movement-of-uzbekistan
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
islamic-movement-of-uzbekistan
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

ca-2024-amendment
islamic-movement-of-uzbekistan
CA-CC
main
amendment
Entry amended
2024-06-21



2024-06-27


0




ca-minister-of-public-safety

SOR/2024-156


certain
1
act
0
1
S60
0



0
islamic-revolutionary-guard-corps
Islamic Revolutionary Guard Corps
organisation
18
IRGC

alias
Islamic Revolutionary Guards Corps

alias
Islamic Revolution Guards Corps

alias
Iranian Revolutionary Guard Corps

alias
Iran's Revolutionary Guards
en
alias
Revolutionary Guards
en
alias
Army of the Guardians of the Islamic Revolution

alias
Sepah-e Pasdaran-e Enghelab-e Eslami

alias
Sepah Pasdaran

alias
Pasdaran

alias
Sepah

alias
سپاه پاسداران انقلاب اسلامی
fa
formal
Корпус стражей исламской революции
ru
alias
КСИР
ru
alias
سپاه پاسداران
fa
alias
Iranian Revolutionary Guards
en
alias
الحرس الثوري الإيراني
ar
alias
משמרות המהפכה
he
alias
0
1
us-ofac-sdn
10391

Branch of the armed forces of Iran, founded in 1979; a body of a state. Its Qods Force and other parts have entries of their own in several lists.
10
islamic-revolutionary-guard-corps
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

islamic-revolutionary-guard-corps
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

islamic-revolutionary-guard-corps
US-FTO
none

2026-08-22
certain
1
secondary
The first body of a state to be designated.
3
D24
OFAC-FILE
OFAC-2026

islamic-revolutionary-guard-corps
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026; other programmes had blocked it before.
2
OFAC-FILE
OFAC-2026

islamic-revolutionary-guard-corps
EU-931
none

2026-08-21
certain
2
press
list
Listed in February 2026; in the annex as of August 2026. The EU has frozen its assets under another regime, on Iran, for years before.
3
S53
D14
EU-OJ

islamic-revolutionary-guard-corps
UK-TA2000
unknown

2026-04-30
certain
0
No proscription was found; not established up to the horizon.
1
GK

islamic-revolutionary-guard-corps
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

islamic-revolutionary-guard-corps
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

islamic-revolutionary-guard-corps
CA-CC
none

2026-04-30
certain
1
press
Listed as a whole on 19 June 2024; before that its Qods Force only.
1
D44

islamic-revolutionary-guard-corps
AU-CC102
none

2026-04-30
likely
1
official-statement
Not listed under Division 102; a law of November 2025 made a list of state sponsors of terrorism under Division 110, on which it is the first.
1
D46
1
Not under Division 102: listed as a state sponsor of terrorism under Division 110 of the Criminal Code, which carries offences of its own.
2025-11-27/..


0
0
0
1
eu-2026-listing
islamic-revolutionary-guard-corps
EU-931
main
listing
Listing of the Islamic Revolutionary Guard Corps
foreign ministers of the member states
eu-council


1
freeze
in-force
2
changes
Funds are frozen and nothing may be made available to it under Regulation 2580/2001.
../..

2
D14
OS:EU-TERR
stays
No EU travel ban follows from this list: Common Position 2001/931/CFSP provides for none.
../..

1
OS:EU-TERR
0
0


2
S53
D15
9
us-2019-fto
islamic-revolutionary-guard-corps
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2019-04-15
2019-04-15


1
listing
in-force




us-secretary-of-state




certain
1
secondary
0
2
D24
OFAC-FILE
0

Announced on 8 April. OFAC's list of 4 January 2019 has no tag FTO, that of 7 July 2021 has it.

us-2019-announcement
islamic-revolutionary-guard-corps
US-FTO
main
announcement
Designation announced, to take effect with publication


2019-04-08



2019-04-15
0




us-secretary-of-state




certain
1
secondary
0
1
D24
0



us-2017-sdgt
islamic-revolutionary-guard-corps
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2017-10-13

2017-10-13


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
D56
OFAC-FILE
0

Designated by the Treasury for supporting the Qods Force, as a law of August 2017 required. The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2026-agreement
islamic-revolutionary-guard-corps
EU-931
main
announcement
Political agreement of the foreign ministers to list it; no effect yet


2026-01-29




0


eu-2026-listing
announced
eu-council




certain
1
press
0
2
S53
D15
0

Acts had still to be drawn up and adopted.

eu-2026-listing
islamic-revolutionary-guard-corps
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2026-02-19

2026-02-19

2026-02-19


1
freeze
in-force


eu-2026-listing
in-force
eu-council




certain
2
press
list
0
3
S53
D14
EU-OJ
0

The 23rd group on the list. Whether the act counts from the day it was adopted or from its publication was not looked up. The copies of the Financial Sanctions File seen, up to August 2026, carry the Corps under the regime on Iran only; the annex transcribed from the Official Journal names it.

eu-2010-iran
islamic-revolutionary-guard-corps

main
other-designation
Frozen under the EU measures against Iran (nuclear programme), another regime




2010-07-27


0




Council of the European Union




certain
1
list
0
1
UK-HMT
0

Day as printed in the United Kingdom's consolidated list of 2014, which marks the entry as an EU listing.

uk-2020-iran
islamic-revolutionary-guard-corps

main
other-designation
On the UK Sanctions List under the regulations on Iran (INU0080), another regime




2020-12-31


0




Foreign, Commonwealth and Development Office




certain
1
list
0
1
UK-SL
0
GB


ca-2024-listing
islamic-revolutionary-guard-corps
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2024-06-19
2024-06-19


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
D44
0



au-2025-state-sponsor
islamic-revolutionary-guard-corps
AU-CC102
main
other-designation
Listed as a state sponsor of terrorism under Division 110 of the Criminal Code


2025-11-27

2025-11-27


0




au-afp-minister




certain
1
official-statement
0
1
D46
0



1
eu-travel-ban
islamic-revolutionary-guard-corps
EU-931

Whether the EU list brings a travel ban
2026-02-19/..
2
S53b
0




Those on the EU terrorist list are under a travel ban and a freeze.
OS:EU-TERR
0




The list brings a freeze and a ban on making funds available; no travel ban at EU level.
No EU travel ban follows from Common Position 2001/931/CFSP. Travel bans on persons of the Corps come from other EU regimes.
jaish-e-mohammed
Jaish-e-Mohammed
organisation
15
Jaish-i-Mohammed

alias
Jaish-e-Muhammad

alias
Jaish e Mohammed

alias
Jaish-I-Momhammed

alias
JeM

alias
Army of Mohammed
en
translation
Mohammed's Army
en
translation
Tehrik ul-Furqaan

alias
Tahrik-e-Furqan

alias
Khudamul Islam

alias
Khuddam-ul-Islam

alias
Kuddam e Islami

alias
جیش محمد
ur
formal
Джейш-е-Мухаммад
ru
alias
Jaish-e-Mohammad

alias
2
associated-with
harakat-ul-mujahidin
As the UN entry says.
associated-with
lashkar-e-taiba
As the UN entry says.
2
un-sc
113965
QDe.019
us-ofac-sdn
6935

Pakistani armed group founded in 2000 by Masood Azhar, active above all in Kashmir.
13
jaish-e-mohammed
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jaish-e-mohammed
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.019.
1
UN-FILE

jaish-e-mohammed
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

jaish-e-mohammed
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jaish-e-mohammed
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

jaish-e-mohammed
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

jaish-e-mohammed
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

jaish-e-mohammed
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

jaish-e-mohammed
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

jaish-e-mohammed
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

jaish-e-mohammed
UK-TA2000
none

2026-04-30
likely
1
act

3
S74
S45
GK

jaish-e-mohammed
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

jaish-e-mohammed
IN-UAPA
none

2015-03-30
likely
1
list
No entry under the Unlawful Activities (Prevention) Act before its Chapter VI of 2004; an earlier listing under another law is not recorded.
1
IN-MHA

0
0
0
12
uk-2001-proscription
jaish-e-mohammed
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261, as named in Schedule 2


likely
1
act
0
3
S74
S45
GK
0

Named in Schedule 2 as "Jaish e Mohammed", in the group inserted in March 2001; number of the order and day are general knowledge.

us-2001-sdgt
jaish-e-mohammed
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2001-10-12


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2001-listing
jaish-e-mohammed
UN-1267
main
listing
Listed (QDe.019)




2001-10-17


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-2001-un-listing
jaish-e-mohammed
AU-COTUNA
main
listing
Asset freeze with the UN listing




2001-10-17


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2001-un-listing
jaish-e-mohammed
CH-EMBA
main
listing
Taken over from the UN list




2001-10-17


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

us-2001-fto
jaish-e-mohammed
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2001-12-26
2001-12-26


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
2
S28
FAS-2003
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

eu-2002-listing
jaish-e-mohammed
EU-881
main
listing
Frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

ca-2002-listing
jaish-e-mohammed
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2002-11-27


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

us-2003-fto-renewal
jaish-e-mohammed
US-FTO
main
renewal
Redesignated before the two years ran out



2003-12-23
2003-12-23


0




us-secretary-of-state




certain
1
official-statement
0
1
FAS-2003
0

The first designation would have expired on 26 December 2003.

in-list
jaish-e-mohammed
IN-UAPA
main
listing
Named in the First Schedule




[2004-12-30..2015-03-30]


1
listing
in-force




in-mha




certain
1
list
0
1
IN-MHA
0

The list as on 30 March 2015 names it as "Jaish-E-Mohammed/Tahrik-E-Furqan". The day of entry was not looked up.

tr-listing
jaish-e-mohammed
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
jaish-e-mohammed
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
jalaluddin-haqqani
Jalaluddin Haqqani
person
5
Jalaluddin Haqani

alias
Jallalouddin Haqqani

alias
Jallalouddine Haqani

alias
جلال الدين حقانى
ps
formal
Джалалуддин Хаккани
ru
alias
2
leader-of
haqqani-network
Founder.
member-of
taliban

1
un-sc
110915
TAi.040
Founder of the Haqqani Network and father of Sirajuddin Haqqani; the UN entry calls him reportedly deceased as of September 2018.
20
jalaluddin-haqqani
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

jalaluddin-haqqani
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

jalaluddin-haqqani
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older ones were not checked.
2
OFAC-FILE
OFAC-2026

jalaluddin-haqqani
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

jalaluddin-haqqani
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2001-01-31 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

jalaluddin-haqqani
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

jalaluddin-haqqani
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

jalaluddin-haqqani
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0036.
2
S50
UK-SL

jalaluddin-haqqani
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

jalaluddin-haqqani
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

jalaluddin-haqqani
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

jalaluddin-haqqani
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 40.
2
AU-DFAT
S61a

jalaluddin-haqqani
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

jalaluddin-haqqani
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

jalaluddin-haqqani
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

jalaluddin-haqqani
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

jalaluddin-haqqani
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

jalaluddin-haqqani
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

jalaluddin-haqqani
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

jalaluddin-haqqani
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
15
un-listing
jalaluddin-haqqani
UN-1267
main
listing
Listed by the 1267 Committee




2001-01-31


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
jalaluddin-haqqani
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
jalaluddin-haqqani
UN-1988
main
listing
Carried over to the 1988 list (TAi.040)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2001-01-31 as its day of listing.

un-2011-11-29-amendment
jalaluddin-haqqani
UN-1988
main
amendment
Entry updated




2011-11-29


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2014-02-11-amendment
jalaluddin-haqqani
UN-1988
main
amendment
Entry updated




2014-02-11


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2019-01-30-amendment
jalaluddin-haqqani
UN-1988
main
amendment
Entry updated




2019-01-30


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
jalaluddin-haqqani
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
jalaluddin-haqqani
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
jalaluddin-haqqani
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
jalaluddin-haqqani
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0036)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
jalaluddin-haqqani
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-01-31..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
jalaluddin-haqqani
CH-EMBA
main
listing
UN listing taken over




2001-01-31


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
jalaluddin-haqqani
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
jalaluddin-haqqani
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

af-2018-death
jalaluddin-haqqani

main
fact
Reported dead as of September 2018; the listings stayed




2018-09~


0









certain
1
list
0
1
UN-FILE
0



0
jamaah-ansharut-daulah
Jamaah Ansharut Daulah
organisation
4
JAD

alias
Jemaah Anshorut Daulah

alias
Jamaah Anshorut Daulah

alias
Jamaah Ansharut Daulat

alias
1
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
2
un-sc
6908835
QDe.164
us-ofac-sdn
21405

Indonesian umbrella group of extremists who follow the Islamic State, founded in 2015.
11
jamaah-ansharut-daulah
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jamaah-ansharut-daulah
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.164.
1
UN-FILE

jamaah-ansharut-daulah
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

jamaah-ansharut-daulah
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

jamaah-ansharut-daulah
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

jamaah-ansharut-daulah
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

jamaah-ansharut-daulah
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

jamaah-ansharut-daulah
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

jamaah-ansharut-daulah
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

jamaah-ansharut-daulah
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 21405 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

jamaah-ansharut-daulah
UK-TA2000
none

2026-04-30
certain
1
act
No removal is known; later versions of Schedule 2 were not read through.
2
UK-SI-2016-770
S74

0
2
jamaah-ansharut-daulah
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2020-03-04/..
2
IN-MHA
S62
jamaah-ansharut-daulah
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
8
uk-2016-proscription
jamaah-ansharut-daulah
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2016-07-15


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2016, SI 2016/770


certain
1
act
1
effective
likely
2
UK-SI-2016-770
S74
0

Added as Jamaah Anshorut Daulah. The day is that from which Schedule 2 is published in a version of its own.

us-2017-sdgt
jamaah-ansharut-daulah
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2017-01-10

2017-01-10


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2017-JAD
OFAC-FILE
1
US-2017-JAD
0
Department of State
2017-01-12


JAD is designated as a terrorist group (10 January).



un-2020-listing
jamaah-ansharut-daulah
UN-1267
main
listing
Listed as QDe.164




2020-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
jamaah-ansharut-daulah
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2020-03-04


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
jamaah-ansharut-daulah
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2020-03-04


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
jamaah-ansharut-daulah
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2020-03-04..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2020-881
jamaah-ansharut-daulah
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2020/390



2020-03-11
2020-03-11


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2020/390


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 4 March 2020 within days and is taken to be the first.

uk-2020-isil
jamaah-ansharut-daulah
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0367)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.164 and the UN day (4 March 2020) as date of designation.

0
jamaat-i-islami
Jamaat-i-Islami (Pakistan)
organisation
6
Jamaat-i-Islami

alias
Jamaat-e-Islami Pakistan

alias
Jamaat-i-Islami Pakistan

alias
جماعت اسلامی پاکستان
ur
formal
Джамаат-и-Ислами
ru
alias
Исламская группа (Джамаат-и-Ислами)
ru
formal
0
0
Pakistani religious party founded in 1941, named in the Russian judgment of 2003 as "Islamic Group (Jamaat-i-Islami)". The bodies of the same name in India (Jammu and Kashmir), Bangladesh and elsewhere are other organisations and are not meant here.
12
jamaat-i-islami
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Islamic Group (Jamaat-i-Islami)". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

jamaat-i-islami
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

jamaat-i-islami
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

jamaat-i-islami
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

jamaat-i-islami
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

jamaat-i-islami
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

jamaat-i-islami
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jamaat-i-islami
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jamaat-i-islami
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

jamaat-i-islami
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

jamaat-i-islami
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

jamaat-i-islami
TJ
none

2025-04-18
certain
1
official-statement

1
S23

0
1
jamaat-i-islami
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Measures of India against Jamaat-e-Islami of Jammu and Kashmir concern another body.
2015-03-30/..
2
IN-MHA
GK
0
3
ru-2003-judgment
jamaat-i-islami
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
jamaat-i-islami
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

tj-2006-listing
jamaat-i-islami
TJ
main
listing
Recognised as terrorist and extremist
2006-03-30






1
listing
in-force




tj-supreme-court




certain
1
official-statement
0
1
S23
0

Named as "Islamic Group (Jamaat-e-Islami Pakistan)". As told by the Anti-Terrorism Centre of the CIS from copies or dates of the judgments.

0
jamaat-ul-ahrar
Jamaat-ul-Ahrar
organisation
9
JuA

alias
Jamaatul Ahrar

alias
Jamaat-e-Ahrar

alias
Jamat-ul-Ahrar

alias
Tehrik-e Taliban Pakistan Jamaat ul Ahrar

alias
TTP-JuA

alias
TTP-JA

alias
Ahrar-ul-Hind

former
جماعت الاحرار
ur
formal
2
splinter-of
ttp
So the UN entry.
associated-with
isil
So the UN entry.
2
un-sc
6908599
QDe.152
us-ofac-sdn
20360

Splinter of Tehrik-e Taliban Pakistan, formed in August 2014; rejoined it in 2020.
12
jamaat-ul-ahrar
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jamaat-ul-ahrar
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.152.
1
UN-FILE

jamaat-ul-ahrar
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

jamaat-ul-ahrar
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

jamaat-ul-ahrar
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

jamaat-ul-ahrar
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

jamaat-ul-ahrar
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

jamaat-ul-ahrar
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

jamaat-ul-ahrar
US-FTO
none

2026-08-22
likely
1
list
Not designated by itself; Tehrik-e Taliban Pakistan is.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

jamaat-ul-ahrar
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 20360 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

jamaat-ul-ahrar
UK-TA2000
none

2026-04-30
certain
1
official-statement
No removal is known.
1
UK-LORDS-2015

jamaat-ul-ahrar
PK
none

2026-04-30
certain
1
list

1
UN-FILE

0
1
jamaat-ul-ahrar
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2017-07-06/..
2
IN-MHA
S62
0
9
uk-2015-proscription
jamaat-ul-ahrar
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2015-03-27


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 2) Order 2015


certain
1
official-statement
1
effective
likely
2
UK-LORDS-2015
GK
0

With the Haqqani Network. Draft laid on 23 March 2015, before the Commons on 25 and the Lords on 26 March; that the order came into force the day after is general knowledge.

us-2016-sdgt
jamaat-ul-ahrar
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2016-08-03

2016-08-03


1
listing
in-force




us-secretary-of-state




certain
3
official-statement
press
list
0
3
RFJ-JUA
DAWN-2016
OFAC-FILE
0



pk-2016-ban
jamaat-ul-ahrar
PK
main
listing
Banned in Pakistan




2016-11-21


1
proscription
in-force




Federal Government of Pakistan




likely
1
list
0
1
UN-FILE
0

So the UN entry; the Pakistani act was not seen.

un-2017-listing
jamaat-ul-ahrar
UN-1267
main
listing
Listed as QDe.152




2017-07-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
jamaat-ul-ahrar
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2017-07-06


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
jamaat-ul-ahrar
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2017-07-06


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
jamaat-ul-ahrar
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2017-07-06..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2017-881
jamaat-ul-ahrar
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2017/1251



2017-07-12
2017-07-12


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2017/1251


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 6 July 2017 within days and is taken to be the first.

uk-2020-isil
jamaat-ul-ahrar
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0056)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.152 and the UN day (6 July 2017) as date of designation.

0
jemaah-islamiyah
Jemaah Islamiyah
organisation
9
Jemaah Islamiya

alias
Jemaah Islamiah

alias
Jema'ah Islamiyah

alias
Jemaa Islamiyah

alias
Jemaa Islamiya

alias
Jamaah Islamiyah

alias
Jama'ah Islamiyah

alias
JI

alias
Джемаа Исламия
ru
alias
1
associated-with
abu-sayyaf-group
As the UN entry says.
2
un-sc
113967
QDe.092
us-ofac-sdn
7280

Armed network of South-East Asia, responsible for the Bali bombings of 2002. Its leaders declared it dissolved in 2024.
13
jemaah-islamiyah
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jemaah-islamiyah
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.092.
1
UN-FILE

jemaah-islamiyah
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

jemaah-islamiyah
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jemaah-islamiyah
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

jemaah-islamiyah
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

jemaah-islamiyah
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

jemaah-islamiyah
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

jemaah-islamiyah
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

jemaah-islamiyah
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

jemaah-islamiyah
UK-TA2000
none

2026-04-30
certain
1
act

2
SI-2002-2724
S74

jemaah-islamiyah
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

jemaah-islamiyah
AU-CC102
unknown

2019-06-27
certain
1
official-statement
Known only for the three years of the regulation of 2016.
1
PJCIS-2016

0
2
jemaah-islamiyah
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
jemaah-islamiyah

The declaration of dissolution of 30 June 2024 ended no listing: the UN entry and the tags FTO and SDGT stand in the lists of August 2026.
2024-06-30/..
3
GK
UN-FILE
OFAC-2026
0
12
us-2002-fto
jemaah-islamiyah
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2002-10-23
2002-10-23


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

us-2002-sdgt
jemaah-islamiyah
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2002-10-23


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2002-listing
jemaah-islamiyah
UN-1267
main
listing
Listed (QDe.092)




2002-10-25


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2002-listing
jemaah-islamiyah
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2002-10-25..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2002-un-listing
jemaah-islamiyah
AU-COTUNA
main
listing
Asset freeze with the UN listing




2002-10-25


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2002-un-listing
jemaah-islamiyah
CH-EMBA
main
listing
Taken over from the UN list




2002-10-25


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

uk-2002-proscription
jemaah-islamiyah
UK-TA2000
main
listing
Proscribed

2002-10-31


2002-11-01


1
proscription
in-force




uk-home-secretary

SI 2002/2724


certain
1
act
0
2
SI-2002-2724
S74
0

Made on 31 October 2002. Named as "Jemaah Islamiyah".

ca-2003-listing
jemaah-islamiyah
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-04-02


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

tr-listing
jemaah-islamiyah
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

au-2016-relisting
jemaah-islamiyah
AU-CC102
main
listing
Re-listed

2016-05-05


2016-06-28


1
listing
in-force




au-governor-general




certain
1
official-statement
0
1
PJCIS-2016
0

The first listing (2002, general knowledge) and what followed the three years of this one were not looked up.

uk-2020-sanctions
jemaah-islamiyah
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

fact-2024-dissolution
jemaah-islamiyah

main
fact
Leaders declare the organisation dissolved


2024-06-30




0









likely
1
unsourced
0
1
GK
0



0
jnim
Jama'a Nusrat ul-Islam wa al-Muslimin
organisation
9
JNIM

alias
Jama'at Nusrat al-Islam wal-Muslimin

alias
Jamaat Nosrat al-Islam wal-Mouslimin

alias
Nusrat al-Islam wal-Muslimeen

alias
Group for the Support of Islam and Muslims
en
translation
Group to Support Islam and Muslims
en
translation
Groupe de soutien à l'islam et aux musulmans
fr
translation
GSIM
fr
alias
جماعة نصرة الإسلام والمسلمين
ar
formal
1
associated-with
al-qaida
So the UN entry.
2
un-sc
6908726
QDe.159
us-ofac-sdn
24879

Alliance of Al-Qaida in the Sahel, formed in March 2017 from Ansar Eddine, Al-Mourabitoun, the Sahara branch of AQIM and Katiba Macina.
12
jnim
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jnim
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.159.
1
UN-FILE

jnim
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

jnim
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

jnim
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

jnim
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

jnim
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

jnim
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

jnim
US-FTO
none

2026-08-22
certain
1
list

3
US-FTO-TABLE
OFAC-FILE
OFAC-2026

jnim
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 24879 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

jnim
UK-TA2000
none

2026-04-30
certain
1
act
No removal is known.
1
UK-SI-2019-406

jnim
CA-CC
none

2024-05-19
likely
1
press

2
CA-2021
CA-WIKI

0
2
jnim
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2018-10-04/..
2
IN-MHA
S62
jnim
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
10
us-sdgt
jnim
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2018-01-27..2019-01-04]


1
listing
in-force




us-secretary-of-state




certain
1
list
0
1
OFAC-FILE
0

Not in the version of 26 January 2018, there in that of 4 January 2019.

us-2018-fto
jnim
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2018-09-06
2018-09-06


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
official-statement
0
2
US-FTO-TABLE
OFAC-FILE
0



un-2018-listing
jnim
UN-1267
main
listing
Listed as QDe.159




2018-10-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
jnim
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2018-10-04


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
jnim
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2018-10-04


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
jnim
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2018-10-04..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2018-881
jnim
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2018/1494



2018-10-08
2018-10-08


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2018/1494


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 4 October 2018 within days and is taken to be the first.

uk-2019-proscription
jnim
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2019, SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



uk-2020-isil
jnim
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0054)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.159 and the UN day (4 October 2018) as date of designation.

ca-2021-listing
jnim
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



0
jordanian-muslim-brotherhood
Jordanian Muslim Brotherhood
organisation
2
Muslim Brotherhood in Jordan
en
alias
جماعة الإخوان المسلمين في الأردن
ar
alias
1
part-of
muslim-brotherhood
Branch in Jordan.
1
us-ofac-sdn
56482

Jordanian branch of the Muslim Brotherhood.
9
jordanian-muslim-brotherhood
US-SDGT
none

2026-08-22
certain
2
official-statement
list

3
STATE-MB
ANEWS-MB
OFAC-2026

jordanian-muslim-brotherhood
US-FTO
none

2026-08-22
certain
1
list
The list of 22 August 2026 carries the entry with the tag SDGT only.
2
STATE-MB
OFAC-2026

jordanian-muslim-brotherhood
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

jordanian-muslim-brotherhood
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

jordanian-muslim-brotherhood
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jordanian-muslim-brotherhood
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

jordanian-muslim-brotherhood
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

jordanian-muslim-brotherhood
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

jordanian-muslim-brotherhood
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
1
jordanian-muslim-brotherhood
US-SDGT
OFAC's entry has the further names Muslim Brotherhood Group and Muslim Brotherhood Society. The register leaves them out, since they are used of the movement and of other branches as well.
2026-01-13/..
1
OFAC-2026
0
1
us-2026-sdgt
jordanian-muslim-brotherhood
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2026-01-13

2026-01-13


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


certain
2
official-statement
list
0
3
STATE-MB
ANEWS-MB
OFAC-2026
0

Announced that day; the list of 22 August 2026 carries the tag. The notice in the Federal Register was not looked up.

1
us-2026-fto-or-not
jordanian-muslim-brotherhood
US-FTO
listing
Whether the branch was designated as a Foreign Terrorist Organization
2026-01-13/..
2
TPOL-MB
0

2026-01


The Lebanese, Egyptian and Jordanian branches became Foreign Terrorist Organizations.
ANEWS-MB
0
US Secretary of State
2026-01-14
designating the Egyptian Muslim Brotherhood and Jordanian Muslim Brotherhood as SDGTs

Only the Lebanese branch was designated as a Foreign Terrorist Organization.
The second; the list of August 2026 carries the entry with the tag SDGT only.
jund-al-khilafah-algeria
Jund al-Khilafah in Algeria
organisation
10
JAK-A

alias
Jund al Khalifa

alias
Jund al-Khilafah fi Ard al-Jaza'ir

alias
Jund al-Khalifa fi Ard al-Jazayer

alias
Soldiers of the Caliphate in Algeria
en
translation
Soldiers of the Caliphate of Algeria
en
alias
Caliphate Soldiers of Algeria
en
alias
Soldiers of the Caliphate in the Land of Algeria
en
alias
Jund al Khalifa-Algeria

alias
جند الخلافة في أرض الجزائر
ar
alias
2
associated-with
isil
The group declared allegiance to it; the UN entry does not say so.
splinter-of
aqim

2
un-sc
6908486
QDe.151
us-ofac-sdn
18644

Algerian group that left Al-Qaida in the Islamic Maghreb for the Islamic State in September 2014; known for the murder of Hervé Gourdel.
11
jund-al-khilafah-algeria
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jund-al-khilafah-algeria
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.151.
1
UN-FILE

jund-al-khilafah-algeria
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

jund-al-khilafah-algeria
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

jund-al-khilafah-algeria
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

jund-al-khilafah-algeria
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

jund-al-khilafah-algeria
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

jund-al-khilafah-algeria
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

jund-al-khilafah-algeria
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

jund-al-khilafah-algeria
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 18644 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

jund-al-khilafah-algeria
UK-TA2000
none

2026-04-30
likely
1
act
The order was seen without its list of names; that it added this group is general knowledge.
2
UK-SI-2015-55
GK

0
2
jund-al-khilafah-algeria
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-09-29/..
2
IN-MHA
S62
jund-al-khilafah-algeria
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
8
us-sdgt
jund-al-khilafah-algeria
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




[2014-09-13..2016-05-19]


1
listing
in-force




us-secretary-of-state




certain
2
press
list
0
2
US-2016-BRANCHES
OFAC-FILE
0

The State Department named it among the branches already designated on 19 May 2016; it emerged on 13 September 2014.

uk-2015-proscription
jund-al-khilafah-algeria
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2015-01-23


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2015, SI 2015/55


likely
1
act
0
2
UK-SI-2015-55
GK
0

Made on 22 January 2015. That the order names this group (as Jund al Khalifa-Algeria) is general knowledge.

un-2015-listing
jund-al-khilafah-algeria
UN-1267
main
listing
Listed as QDe.151




2015-09-29


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
jund-al-khilafah-algeria
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2015-09-29


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
jund-al-khilafah-algeria
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2015-09-29


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
jund-al-khilafah-algeria
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2015-09-29..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2015-881
jund-al-khilafah-algeria
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2015/1815



2015-10-09
2015-10-09


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2015/1815


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 29 September 2015 within days and is taken to be the first.

uk-2020-isil
jund-al-khilafah-algeria
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0062)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.151 and the UN day (29 September 2015) as date of designation.

0
jund-al-khilafah-tunisia
Jund al-Khilafah in Tunisia
organisation
12
JAK-T

alias
ISIL-Tunisia

alias
ISIS-Tunisia

alias
ISIL-Tunisia Province

alias
Jund al-Khilafah fi Tunis

alias
Soldiers of the Caliphate in Tunisia
en
translation
Soldiers of the Caliphate
en
translation
Tala I Jund al-Khilafah

alias
Vanguards of the Soldiers of the Caliphate
en
alias
Daesh Tunisia

alias
Jund al-Khilafa

alias
جند الخلافة في تونس
ar
formal
2
part-of
isil
So the UN entry: associated with ISIL, listed as Al-Qaida in Iraq (QDe.115).
distinct-from
jund-al-khilafah-algeria

2
un-sc
6908862
QDe.167
us-ofac-sdn
23863

Tunisian group of the Islamic State, formed in November 2014.
10
jund-al-khilafah-tunisia
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

jund-al-khilafah-tunisia
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.167.
1
UN-FILE

jund-al-khilafah-tunisia
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

jund-al-khilafah-tunisia
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

jund-al-khilafah-tunisia
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

jund-al-khilafah-tunisia
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

jund-al-khilafah-tunisia
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

jund-al-khilafah-tunisia
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

jund-al-khilafah-tunisia
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

jund-al-khilafah-tunisia
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 23863 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
2
jund-al-khilafah-tunisia
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2021-12-29/..
2
IN-MHA
S62
jund-al-khilafah-tunisia
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
7
us-sdgt
jund-al-khilafah-tunisia
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2018-02-27

2018-02-27


1
listing
in-force




us-secretary-of-state




certain
2
press
list
1
effective
likely
2
US-2018-BRANCHES
OFAC-FILE
1
US-2018-BRANCHES
0
Department of State
2018-02-27


ISIS-West Africa, ISIS-Philippines and ISIS-Bangladesh are designated under Executive Order 13224 and as Foreign Terrorist Organizations; Jund al-Khilafah-Tunisia and three other groups under the order only.



un-2021-listing
jund-al-khilafah-tunisia
UN-1267
main
listing
Listed as QDe.167




2021-12-29


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



uk-2021-isil
jund-al-khilafah-tunisia
UK-ISIL
main
listing
Designated by force of the regulations with the UN listing (AQD0376)




2021-12-29


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0



au-cotuna-un
jund-al-khilafah-tunisia
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2021-12-29


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
jund-al-khilafah-tunisia
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2021-12-29


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
jund-al-khilafah-tunisia
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2021-12-29..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

eu-2022-881
jund-al-khilafah-tunisia
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2022/5



2022-01-05
2022-01-05


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2022/5


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 29 December 2021 within days and is taken to be the first.

0
kahane-chai
Kahane Chai
organisation
11
Kach

alias
Kahane Lives
en
translation
Kach Movement

alias
Kahane Chai Movement

alias
Kahane Tzadak

alias
כהנא חי
he
formal
כך
he
alias
Repression of Traitors
en
alias
Dikuy Bogdim

alias
New Kach Movement

alias
Кахане Хай
ru
alias
0
1
us-ofac-sdn
4700

Israeli organisation of followers of Meir Kahane; OFAC lists it together with Kach, from which it split.
7
kahane-chai
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

kahane-chai
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

kahane-chai
US-FTO
none

2026-08-22
certain
2
act
list
Kach and Kahane Chai were designated in 1997 and made one entry in October 2001. Revoked in May 2022. OFAC's list carries the tag FTO up to 6 May 2022 and no longer on 2 June 2022.
4
S28
S68
OFAC-FILE
OFAC-2026

kahane-chai
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

kahane-chai
EU-931
none

2026-08-21
certain
2
press
list
Listed in June 2002. Not among the EU listings that the United Kingdom's consolidated list of April 2014 marks, nor in any EU file from 2021 on.
4
D03
UK-HMT
EU-OJ
EU-FSF

kahane-chai
CA-CC
none

2024-05-19
certain
1
act
Listed on 24 May 2005; whether it still is was not looked up.
1
D59

kahane-chai
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
1
kahane-chai
US-SDGT
The revocation of the FTO designation on 20 May 2022 left this designation as it was.
2022-05-20/..
1
S68
0
10
us-1997-fto
kahane-chai
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
S28
S68
OFAC-FILE
0



us-2001-fto-renewal
kahane-chai
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2022-fto-revocation
kahane-chai
US-FTO
main
revocation
Revoked after the mandatory review; the SDGT designation stays



2022-05-20
2022-05-20


1
listing
ended
revoked



us-secretary-of-state




certain
2
press
list
0
2
S68
OFAC-FILE
1
S68
0
United States Department of State
2022-05-20


Five FTO designations are revoked; all five organisations stay SDGT.



us-2001-sdgt
kahane-chai
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
4
D55
OFAC-FILE
GK
S68
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
kahane-chai
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-06-17


2002-06-18
[2002-06-17..2002-06-18]


1
freeze
in-force




eu-council




certain
1
press
0
1
D03
0



eu-2014-gone
kahane-chai
EU-931
main
delisting
No longer listed in April 2014 at the latest




[2008-07-15..2014-04-02]
[2008-07-15..2014-04-02]

1
freeze
ended
delisted



eu-council




likely
1
list
0
3
UK-HMT
GK
EU-FSF
0

The act was not looked up. That it still stood on the list of 15 July 2008 is general knowledge.

il-1994-declaration
kahane-chai

main
other-designation
Israel's government declares Kach and Kahane Chai terrorist organisations under the ordinance of 1948
1994-03-13






0




Government of Israel




certain
1
official-statement
0
1
D50
0
IL


ca-2005-listing
kahane-chai
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2005-05-24
2005-05-24


1
listing
in-force




ca-governor-in-council




certain
1
act
0
1
D59
0



au-2001-1373
kahane-chai
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list says that the Minister listed the entity on this day.

au-2025-relisting
kahane-chai
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
kataib-hizballah
Kata'ib Hizballah
organisation
9
Kata'ib Hezbollah

alias
Kataib Hezbollah

alias
Kataib Hizballah

alias
Khata'ib Hizballah

alias
Hizballah Brigades
en
translation
Hezbollah Brigades
en
translation
Hizballah Brigades in Iraq

alias
كتائب حزب الله
ar
formal
Катаиб Хезболла
ru
alias
0
1
us-ofac-sdn
11462

Iraqi Shia armed organisation; not the Lebanese Hizballah.
7
kataib-hizballah
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

kataib-hizballah
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

kataib-hizballah
US-FTO
none

2026-08-22
certain
2
act
list

4
D21
D25
OFAC-FILE
OFAC-2026

kataib-hizballah
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026; with it IRAQ3, another programme.
3
D25
OFAC-FILE
OFAC-2026

kataib-hizballah
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

kataib-hizballah
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

kataib-hizballah
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

0
0
0
2
us-2009-fto
kataib-hizballah
US-FTO
main
listing
Designated as a Foreign Terrorist Organization

2009-06-24
2009-06-26
2009-07-02
2009-07-02


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
D21
D25
OFAC-FILE
0

Designated by the Deputy Secretary of State on 24 June 2009; effective with publication.

us-2009-sdgt
kataib-hizballah
US-SDGT
main
listing
Designated under Executive Order 13224

2009-06-24
2009-06-26

[2009-06-24..2009-07-02]


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
D25
OFAC-FILE
0

Signed on 24 June 2009; on which day until the publication of 2 July it took effect was not looked up.

0
katiba-macina
Katiba Macina
organisation
15
Macina Liberation Front
en
alias
Front de libération du Macina
fr
formal
FLM
fr
alias
MLF

alias
Massina Liberation Front
en
alias
Katiba Massina

alias
Katibat Macina

alias
Macina Brigade
en
alias
Massina Brigade
en
alias
Macina Battalion
en
alias
Macina Liberation Movement
en
alias
La Force de Libération du Macina
fr
alias
Ansar Dine Macina

alias
Ansar al-Din Macina Brigade
en
alias
Harakat Ansar al-Din Macina Brigade
en
alias
1
part-of
jnim

0
Group in central Mali, founded in 2015 by Amadou Koufa; part of JNIM.
9
katiba-macina
UN-1267
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

katiba-macina
EU-881
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

katiba-macina
UK-ISIL
none
2014-11-19
2026-08-21
likely
1
list
In no version of the UN list seen (2014 to 2026); the EU and British lists follow it.
3
UN-FILE
EU-OJ
UK-SL

katiba-macina
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

katiba-macina
EU-2016-1686
none

2026-08-21
certain
2
list
press

3
EU-OJ
EU-FSF
EU-2024-03

katiba-macina
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
No entry by this name in any version of OFAC's list seen (2018 to 2026).
2
OFAC-FILE
OFAC-2026

katiba-macina
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
No entry by this name in any version of OFAC's list seen (2018 to 2026).
2
OFAC-FILE
OFAC-2026

katiba-macina
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed inside the entry of JNIM. No removal is known.
1
UK-SI-2019-406

katiba-macina
CA-CC
none

2021-02-10
likely
1
press

1
CA-2021

0
2
katiba-macina
UN-1267
No entry of its own; JNIM, of which it is a part, is listed as QDe.159.
2018-10-04/..
1
UN-FILE
katiba-macina
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
4
uk-2019-proscription
katiba-macina
UK-TA2000
main
listing
Proscribed inside the entry of JNIM ("including … Macina Liberation Front (MLF)")

2019-02-28


2019-03-01


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2019, SI 2019/406


certain
1
act
0
1
UK-SI-2019-406
0



ca-2021-listing
katiba-macina
CA-CC
main
listing
Listed under Criminal Code s. 83.05 as Front de libération du Macina




2021-02-03


1
listing
in-force




ca-governor-in-council




likely
1
press
0
1
CA-2021
0



uk-2022-mali
katiba-macina

main
other-designation
Frozen by the United Kingdom under its Mali regulations (MAL0010)




2022-12-08


0




Secretary of State for Foreign Affairs




certain
1
list
0
1
UK-SL
0
GB
For serious abuses of human rights, not as a terrorist organisation.

eu-2024-listing
katiba-macina
EU-2016-1686
main
listing
Listed by the Council on its own



2024-03-25
2024-03-25


1
freeze
in-force




eu-council

Council Implementing Regulation (EU) 2024/954


certain
2
list
press
0
3
EU-OJ
EU-FSF
EU-2024-03
0

The Council's reasons, in short: affiliated with Al-Qaida and JNIM, active in central Mali, Niger and Burkina Faso. The annex gives no day; it is that of the regulation.

0
khalid-hanafi
Khalid Hanafi
person
5
Sheikh Muhammad Khalid Hanafi

formal
Mohammad Khalid Hanafi

alias
Shaikh al-Hadith Mohammad Khalid Hanafi

alias
شیخ محمد خالد
ps
alias
Халид Ханафи
ru
alias
1
member-of
taliban

1
us-ofac-sdn
45128

Minister for the propagation of virtue and the prevention of vice in the Taliban's government, in the words of the Australian list.
18
khalid-hanafi
AU-AFG
none

2026-08-22
certain
2
list
press
DFAT reference 8449; among the first four names of the framework.
3
S61d
AU-DFAT
AU-DFAT-XLSX

khalid-hanafi
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

khalid-hanafi
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

khalid-hanafi
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In the lists of 2026 under the Afghanistan framework only.
2
AU-DFAT
AU-DFAT-XLSX

khalid-hanafi
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
OFAC lists him for human rights (GLOMAG), not under this regime.
2
OFAC-FILE
OFAC-2026

khalid-hanafi
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

khalid-hanafi
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

khalid-hanafi
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

khalid-hanafi
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

khalid-hanafi
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

khalid-hanafi
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

khalid-hanafi
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

khalid-hanafi
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

khalid-hanafi
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

khalid-hanafi
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

khalid-hanafi
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

khalid-hanafi
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

khalid-hanafi
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
3
au-2025-listing
khalid-hanafi
AU-AFG
main
listing
Listed with the Afghanistan framework


2025-12-06

2025-12-06


2
freeze
in-force
travel
in-force




au-foreign-minister

Autonomous Sanctions (Designated Persons and Entities and Declared Persons – Afghanistan) List 2025


certain
2
list
press
0
3
S61d
AU-DFAT
AU-DFAT-XLSX
0

The list shows financial sanction and travel ban; the arms embargo is not part of a person's entry.

eu-human-rights
khalid-hanafi

main
other-designation
Listed by the EU for human rights violations (Implementing Regulation 2023/500)



2023-03-07
2023-03-07


0




Council of the European Union




certain
1
list
0
1
EU-FSF
0

Last act the file names for the entry. Not a terrorism measure.

us-glomag
khalid-hanafi

main
other-designation
In OFAC's list for human rights (GLOMAG)




[2023-12-02..2024-01-11]


0




OFAC




certain
1
list
0
1
OFAC-FILE
0
US
Not in the version of 1 December 2023, there in that of 11 January 2024. Not a terrorism measure.

0
khalistan-zindabad-force
Khalistan Zindabad Force
organisation
2
KZF

alias
ਖ਼ਾਲਿਸਤਾਨ ਜ਼ਿੰਦਾਬਾਦ ਫ਼ੋਰਸ
pa
formal
0
0
Sikh separatist organisation.
7
khalistan-zindabad-force
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

khalistan-zindabad-force
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

khalistan-zindabad-force
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older versions were not checked.
2
OFAC-FILE
OFAC-2026

khalistan-zindabad-force
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older versions were not checked.
2
OFAC-FILE
OFAC-2026

khalistan-zindabad-force
EU-931
none

2026-08-21
likely
1
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
4
UK-HMT
GK
EU-OJ
EU-FSF

khalistan-zindabad-force
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

khalistan-zindabad-force
IN-UAPA
none

2026-04-30
likely
2
list
press
Named in the First Schedule ("Khalistan Zindabad Force") in the ministry's list as on 30 March 2015, and named again in press reports on its list of March 2025.
3
IN-MHA
S62
GK

0
0
0
4
eu-2005-listing
khalistan-zindabad-force
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001




[2005-11-29..2005-12-23]


1
freeze
in-force




eu-council




likely
1
list
0
2
UK-HMT
GK
0

The United Kingdom's consolidated list of 2014 marks it as an EU listing of 23 December 2005; the EU act is taken to be no earlier than 29 November 2005.

eu-2025-renewal
khalistan-zindabad-force
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
khalistan-zindabad-force
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0035



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

in-schedule
khalistan-zindabad-force
IN-UAPA
main
listing
Added to the First Schedule, at the latest on 30 March 2015




[2004-09-22..2015-03-30]


1
listing
in-force




Central Government of India




likely
2
list
press
0
2
IN-MHA
IN-2010-LIST
0

Not in the Schedule of 2004: reports on a later revision, undated in the copies seen, say that it includes this group for the first time. The ministry's list as on 30 March 2015 carries the entry.

0
khatiba-al-tawhid-wal-jihad
Khatiba al-Tawhid wal-Jihad
organisation
6
KTJ

alias
Katibat al Tawhid wal Jihad

alias
Tawhid and Jihad Brigade
en
translation
Jannat Oshiklari
uz
former
Катиба ат-Таухид валь-Джихад
ru
formal
Катиба Таухид валь-Джихад
ru
alias
2
associated-with
al-nusrah-front
Under its umbrella, so the UN entry.
associated-with
hay-at-tahrir-al-sham

2
un-sc
6908877
QDe.168
us-ofac-sdn
35335

Group of mostly Central Asian fighters in Syria, formerly Jannat Oshiklari, under the umbrella of Al-Nusrah Front and later Hay'at Tahrir al-Sham.
11
khatiba-al-tawhid-wal-jihad
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

khatiba-al-tawhid-wal-jihad
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.168.
1
UN-FILE

khatiba-al-tawhid-wal-jihad
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry.
2
EU-OJ
EU-FSF

khatiba-al-tawhid-wal-jihad
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

khatiba-al-tawhid-wal-jihad
AU-COTUNA
unknown

2026-08-22
certain
1
list
An earlier listing by the Foreign Minister under resolution 1373 was not looked for.
1
AU-DFAT

khatiba-al-tawhid-wal-jihad
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

khatiba-al-tawhid-wal-jihad
TR-6415
unknown

2024-08-22
certain
1
list
Whether a domestic decision had frozen its assets before the UN listing was not checked.
1
TR-MASAK

khatiba-al-tawhid-wal-jihad
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

khatiba-al-tawhid-wal-jihad
RU-35FZ
none

2026-04-30
likely
1
press
Banned by a military court in 2019; nothing later was looked up.
1
RU-2021-KTJ

khatiba-al-tawhid-wal-jihad
US-FTO
none

2026-08-22
likely
1
list
Never with the tag FTO in any version of OFAC's list seen (2018 to 2026), and not in the State Department's table of designations of December 2021.
3
OFAC-FILE
OFAC-2026
US-FTO-TABLE

khatiba-al-tawhid-wal-jihad
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 35335 with the tag SDGT in every version that has the entry, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
2
khatiba-al-tawhid-wal-jihad
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2022-03-07/..
2
IN-MHA
S62
khatiba-al-tawhid-wal-jihad
CH-NDG74
The general ruling of 19 October 2022 bans, beside Al-Qaida and the Islamic State, groups that act on their behalf or in their name; whether this one falls under it was not established.
2022-10-19/..
2
CH-2022-DRAFT
CH-2022-RULING
0
8
ru-2019-judgment
khatiba-al-tawhid-wal-jihad
RU-35FZ
main
listing
Recognised as terrorist and banned
2019






2
ban
in-force
recognition
in-force




ru-military-court




likely
1
press
0
1
RU-2021-KTJ
1
RU-2021-KTJ
0
FSB



Banned in Russia by a decision of the Moscow District Military Court in 2019.

The day was not seen.

un-2022-listing
khatiba-al-tawhid-wal-jihad
UN-1267
main
listing
Listed as QDe.168




2022-03-07


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



uk-2022-isil
khatiba-al-tawhid-wal-jihad
UK-ISIL
main
listing
Designated by force of the regulations with the UN listing (AQD0377)




2022-03-07


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0



au-cotuna-un
khatiba-al-tawhid-wal-jihad
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




2022-03-07


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0

The day is that of the UN, whose list applies by regulation.

ch-emba-un
khatiba-al-tawhid-wal-jihad
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2022-03-07


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

tr-freeze
khatiba-al-tawhid-wal-jihad
TR-6415
main
listing
Frozen after the UN listing, at the latest on 22 August 2024




[2022-03-07..2024-08-22]


1
freeze
in-force




tr-president




certain
2
list
computed
0
2
TR-MASAK
UN-FILE
0

Not before the UN listing, not after the copy of the Turkish list that has the entry; the decision was not looked up.

us-2022-sdgt
khatiba-al-tawhid-wal-jihad
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2022-03-07

2022-03-07


1
listing
in-force




us-secretary-of-state




certain
3
official-statement
press
list
0
3
US-STATE-2022-KTJ
US-2022-KTJ-PRESS
OFAC-FILE
1
US-2022-KTJ-PRESS
0
Department of State
2022-03-07


The group is designated and was also added to the UN list.

Not in OFAC's list of 4 March 2022, there on 7 March.

eu-2022-881
khatiba-al-tawhid-wal-jihad
EU-881
main
listing
Added to the annex of Regulation 881/2002 by Regulation 2022/413



2022-03-14
2022-03-14


1
freeze
in-force




eu-commission

Commission Implementing Regulation (EU) 2022/413


certain
1
list
1
effective
likely
2
EU-FSF
EU-OJ
0

The act the financial sanctions file names for the entry; it followed the UN listing of 7 March 2022 within days and is taken to be the first.

0
lashkar-e-taiba
Lashkar-e-Taiba
organisation
34
Lashkar-e-Tayyiba

formal
Lashkar e-Tayyiba

alias
Lashkar-e-Toiba

alias
Lashkar e-Toiba

alias
Lashkar-i-Taiba

alias
Lashkar-i-Tayyiba

alias
Lashkar e Tayyaba

alias
Lashkar-e-Tayyaba

alias
LeT

alias
Army of the Pure
en
translation
Army of the Righteous
en
translation
Army of the Pure and Righteous
en
translation
Al Mansoorian

alias
Al Mansooreen

alias
Paasban-e-Kashmir

alias
Paasban-i-Ahle-Hadith

alias
Pasban-e-Ahle-Hadith

alias
Paasban-e-Ahle-Hadis

alias
Jamaat-ud-Dawa

alias
Jamaat-ul-Dawa

alias
Jama'at al-Dawa

alias
JuD

alias
Falah-i-Insaniat Foundation

alias
Idara Khidmat-e-Khalq

alias
Milli Muslim League

alias
Tehreek-e-Azadi-e-Kashmir

alias
Al-Anfal Trust

alias
Al-Muhammadia Students

alias
The Resistance Front
en
alias
Kashmir Resistance Front
en
alias
لشکر طیبہ
ur
formal
Лашкар-И-Тайба
ru
alias
Лашкар-и-Тойба
ru
alias
لشكر طيبة
ar
alias
0
2
un-sc
114076
QDe.118
us-ofac-sdn
7140

Pakistani armed group active above all in Kashmir and India, led by Hafiz Saeed; Jamaat-ud-Dawa and the Falah-i-Insaniat Foundation are other names of it in the lists.
17
lashkar-e-taiba
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Lashkar-i-Taiba". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

lashkar-e-taiba
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

lashkar-e-taiba
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

lashkar-e-taiba
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.118.
1
UN-FILE

lashkar-e-taiba
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

lashkar-e-taiba
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on, nor on the list of 21 March 2006 by a report. Before that it may have been listed: press of 3 May 2002 speaks of three Indian groups added without naming them, and this is recalled as one of them. To be verified.
5
EU-OJ
EU-FSF
EU-2006-RAMAN
D02
GK

lashkar-e-taiba
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

lashkar-e-taiba
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

lashkar-e-taiba
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

lashkar-e-taiba
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

lashkar-e-taiba
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

lashkar-e-taiba
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

lashkar-e-taiba
UK-TA2000
none

2026-04-30
likely
1
act

3
S74
S45
GK

lashkar-e-taiba
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

lashkar-e-taiba
IN-UAPA
none

2015-03-30
likely
1
list
No entry under the Unlawful Activities (Prevention) Act before its Chapter VI of 2004; an earlier listing under another law is not recorded.
1
IN-MHA

lashkar-e-taiba
TJ
none

2025-04-18
certain
1
official-statement

1
S23

lashkar-e-taiba
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

0
1
lashkar-e-taiba
UN-1267
Names that OFAC's entry has and the UN entry has not: Idara Khidmat-e-Khalq, Al-Anfal Trust, Al-Muhammadia Students, Tehreek-e-Azadi-e-Kashmir, Milli Muslim League, The Resistance Front. The UN names Jamaat-ud-Dawa and the Falah-i-Insaniat Foundation.
2005-05-02/..
2
UN-FILE
OFAC-2026
0
21
uk-2001-proscription
lashkar-e-taiba
UK-TA2000
main
listing
Proscribed




2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261, as named in Schedule 2


likely
1
act
0
3
S74
S45
GK
0

Named in Schedule 2 as "Lashkar e Tayyaba", in the group inserted in March 2001; number of the order and day are general knowledge.

us-2001-sdgt
lashkar-e-taiba
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2001-12-20


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

us-2001-fto
lashkar-e-taiba
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2001-12-26
2001-12-26


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
2
S28
FAS-2003
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

ru-2003-judgment
lashkar-e-taiba
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ca-2003-listing
lashkar-e-taiba
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-06-18


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

us-2003-fto-renewal
lashkar-e-taiba
US-FTO
main
renewal
Redesignated before the two years ran out



2003-12-23
2003-12-23


0




us-secretary-of-state




certain
1
official-statement
0
1
FAS-2003
0

The first designation would have expired on 26 December 2003.

in-list
lashkar-e-taiba
IN-UAPA
main
listing
Named in the First Schedule




[2004-12-30..2015-03-30]


1
listing
in-force




in-mha




certain
1
list
0
1
IN-MHA
0

The list as on 30 March 2015 names it as "Lashkar-E-Taiba/Pasban-E-Ahle Hadis". The day of entry was not looked up.

kz-2005-listing
lashkar-e-taiba
KZ
main
listing
Recognised as terrorist and banned
2005-03-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Lashkar-e-Taiba) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

un-2005-listing
lashkar-e-taiba
UN-1267
main
listing
Listed (QDe.118)




2005-05-02


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2005-listing
lashkar-e-taiba
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2005-05-02..2012-03-22]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of March 2012 amended the entry, so that it existed by then.

au-2005-un-listing
lashkar-e-taiba
AU-COTUNA
main
listing
Asset freeze with the UN listing




2005-05-02


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2005-un-listing
lashkar-e-taiba
CH-EMBA
main
listing
Taken over from the UN list




2005-05-02


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tj-2006-listing
lashkar-e-taiba
TJ
main
listing
Recognised as terrorist and extremist
2006-03-30






1
listing
in-force




tj-supreme-court




certain
1
official-statement
0
1
S23
0

As told by the Anti-Terrorism Centre of the CIS from copies or dates of the judgments.

ru-2006-list
lashkar-e-taiba
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

un-2008-alias
lashkar-e-taiba
UN-1267
main
amendment
Entry amended




2008-12-10


0




un-1267-committee




certain
1
list
0
1
UN-FILE
0

The file gives the day of the update. That the name Jamaat-ud-Dawa was added then is general knowledge.

tr-listing
lashkar-e-taiba
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

us-2014-fto-aliases
lashkar-e-taiba
US-FTO
main
amendment
Jama'at-ud-Dawa and three other names added



2014-06-26
2014-06-26


0




us-secretary-of-state




certain
1
act
0
2
OS:us_state_terrorist_orgs
STATE-LET
0

Announced on 25 June 2014, with the review of the designation, which was kept; the SDGT designation was amended in the same way.

us-2016-fto-alias
lashkar-e-taiba
US-FTO
main
amendment
Al Muhammadia Students added



2016-12-30
2016-12-30


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



us-2018-fto-aliases
lashkar-e-taiba
US-FTO
main
amendment
Tehreek-e-Azadi-e-Kashmir and Milli Muslim League added



2018-04-04
2018-04-04


0




us-secretary-of-state




certain
1
secondary
0
1
OS:us_state_terrorist_orgs
0



uk-2020-sanctions
lashkar-e-taiba
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

us-2025-fto-alias
lashkar-e-taiba
US-FTO
main
amendment
The Resistance Front added




2025-07


0




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-2026
0

The month is general knowledge; the names stand in the list of 22 August 2026, not in that of 3 May 2024.

0
lashkar-i-jhangvi
Lashkar-i-Jhangvi
organisation
8
Lashkar e Jhangvi

alias
Lashkar-e-Jhangvi

alias
LeJ

alias
LJ

alias
Lashkar e Jhangvi al-Alami

alias
LeJ al-Alami

alias
لشکر جھنگوی
ur
formal
Лашкар-э-Джангви
ru
alias
0
2
un-sc
114089
QDe.096
us-ofac-sdn
7331

Pakistani Sunni armed group known for attacks on Shia Muslims.
12
lashkar-i-jhangvi
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

lashkar-i-jhangvi
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.096.
1
UN-FILE

lashkar-i-jhangvi
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

lashkar-i-jhangvi
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

lashkar-i-jhangvi
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

lashkar-i-jhangvi
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

lashkar-i-jhangvi
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

lashkar-i-jhangvi
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

lashkar-i-jhangvi
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

lashkar-i-jhangvi
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

lashkar-i-jhangvi
UK-TA2000
none

2026-04-30
likely
1
unsourced

1
GK

lashkar-i-jhangvi
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

0
1
lashkar-i-jhangvi
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
10
us-2003-fto
lashkar-i-jhangvi
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2003-01-30
2003-01-30


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0

The day is that of the State Department's own table; the OFAC list carries the tag FTO in every version seen from 26 January 2018 to 22 August 2026.

us-2003-sdgt
lashkar-i-jhangvi
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-01-30


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2003-listing
lashkar-i-jhangvi
UN-1267
main
listing
Listed (QDe.096)




2003-02-03


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2003-listing
lashkar-i-jhangvi
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2003-02-03..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2003-un-listing
lashkar-i-jhangvi
AU-COTUNA
main
listing
Asset freeze with the UN listing




2003-02-03


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2003-un-listing
lashkar-i-jhangvi
CH-EMBA
main
listing
Taken over from the UN list




2003-02-03


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

ca-2003-listing
lashkar-i-jhangvi
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2003-06-18


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0

The day is general knowledge.

uk-2005-proscription
lashkar-i-jhangvi
UK-TA2000
main
listing
Proscribed




2005-10


1
proscription
in-force




uk-home-secretary

SI 2005/2892


likely
1
unsourced
0
1
GK
0

Number and month are general knowledge; the instrument was not seen.

tr-listing
lashkar-i-jhangvi
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
lashkar-i-jhangvi
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
lebanese-muslim-brotherhood
Lebanese Muslim Brotherhood
organisation
10
Al-Jamaa al-Islamiyah

alias
Al-Jamaah al-Islamiyah

alias
Islamic Group in Lebanon
en
alias
Al-Fajr Forces
en
alias
Fajr Forces
en
alias
Al-Fajer Forces
en
alias
Quwat al-Fajr

alias
The Dawn Forces
en
translation
الجماعة الإسلامية في لبنان
ar
formal
قوات الفجر
ar
alias
3
part-of
muslim-brotherhood
Branch in Lebanon.
distinct-from
gamaa-al-islamiyya
A like name; the other is Egyptian.
distinct-from
jemaah-islamiyah
A like name; the other is of South-East Asia.
1
us-ofac-sdn
56730

Lebanese Islamist party al-Jamaa al-Islamiyah, branch of the Muslim Brotherhood, with an armed wing (al-Fajr Forces).
9
lebanese-muslim-brotherhood
US-SDGT
none

2026-08-22
certain
2
official-statement
list

3
STATE-MB
ANEWS-MB
OFAC-2026

lebanese-muslim-brotherhood
US-FTO
none

2026-08-22
certain
2
act
list

2
FR-91-1595
OFAC-2026

lebanese-muslim-brotherhood
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

lebanese-muslim-brotherhood
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

lebanese-muslim-brotherhood
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

lebanese-muslim-brotherhood
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

lebanese-muslim-brotherhood
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

lebanese-muslim-brotherhood
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

lebanese-muslim-brotherhood
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
0
0
2
us-2026-sdgt
lebanese-muslim-brotherhood
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2026-01-13

2026-01-13


1
listing
in-force




us-secretary-of-state

Executive Order 13224


certain
2
official-statement
list
0
3
STATE-MB
ANEWS-MB
OFAC-2026
0

Announced that day; the list of 22 August 2026 carries the tag. The notice in the Federal Register was not looked up.

us-2026-fto
lebanese-muslim-brotherhood
US-FTO
main
listing
Designated as a Foreign Terrorist Organization

2025-12-19
2026-01-13
2026-01-14
2026-01-14


1
listing
in-force




us-secretary-of-state

91 FR 1595
1

certain
2
act
list
0
2
FR-91-1595
OFAC-2026
1
STATE-MB
0
US State Department
2026-01-13


Announces the designation as a Foreign Terrorist Organization and as SDGT.

Signed on 19 December 2025, announced on 13 January 2026; by its own words in effect upon publication.

0
libyan-islamic-fighting-group
Libyan Islamic Fighting Group
organisation
3
LIFG

alias
Al-Jamaa al-Islamiyya al-Muqatila fi Libya

alias
الجماعة الإسلامية المقاتلة الليبية
ar
formal
1
associated-with
al-qaida
Members in Afghanistan merged with it in November 2007, so the UN entry.
2
un-sc
114090
QDe.011
us-ofac-sdn
6898

Libyan group of the 1990s against the rule of Gaddafi; members in Afghanistan joined Al-Qaida in November 2007, the group dissolved itself around 2010.
11
libyan-islamic-fighting-group
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

libyan-islamic-fighting-group
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.011.
1
UN-FILE

libyan-islamic-fighting-group
EU-881
none

2026-08-21
certain
1
list
The annex of this regulation follows the UN list; that of 21 August 2026 has the entry. Before 27 May 2002 the freeze rested on Regulation 467/2001.
2
EU-OJ
EU-FSF

libyan-islamic-fighting-group
UK-ISIL
none

2026-08-22
certain
1
list
The regulations came into force on 31 December 2020; before, the freeze rested on other rules.
1
UK-SL

libyan-islamic-fighting-group
AU-COTUNA
none

2026-08-22
likely
1
list

1
AU-DFAT

libyan-islamic-fighting-group
CH-EMBA
none

2026-02-25
likely
1
list

1
CH-SECO

libyan-islamic-fighting-group
TR-6415
none

2024-08-22
likely
1
list
The law is of 2013.
1
TR-MASAK

libyan-islamic-fighting-group
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
The annex as of 21 August 2026 does not name it; the regime is for those the UN does not list.
2
EU-OJ
EU-FSF

libyan-islamic-fighting-group
US-FTO
none

2026-08-22
likely
1
list
Designated from 2004 to 2015 by general knowledge; OFAC's list has the entry without the tag FTO in every version seen, from 26 January 2018 on.
3
OFAC-FILE
OFAC-2026
GK

libyan-islamic-fighting-group
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries uid 6898 with the tag SDGT in every version seen, last on 22 August 2026.
2
OFAC-FILE
OFAC-2026

libyan-islamic-fighting-group
UK-TA2000
none

2026-04-30
certain
1
official-statement

3
UK-LIFG-LORDS
UK-LIFG-COMMONS
S74

0
2
libyan-islamic-fighting-group
IN-UAPA
The First Schedule as on 30 March 2015 does not name it; its entry 33 covers the organisations in the schedule of the 2007 order on UN resolutions, as amended from time to time.
2015-03-30/..
2
IN-MHA
S62
libyan-islamic-fighting-group
UK-TA2000
Deproscribed, yet still under the British asset freeze, which follows the UN list.
2019-11-01/..
2
UK-SL
UN-FILE
1
uk-2019-deproscription
libyan-islamic-fighting-group
UK-TA2000
main
delisting
Deproscription of the Libyan Islamic Fighting Group
an applicant whose name was not published
uk-home-secretary
Not sufficient evidence for a reasonable belief that the group, defunct since about 2010, was still concerned in terrorism.

1
proscription
ended
2
changes
Membership and support are no longer offences under the Act.
../..

1
UK-LIFG-LORDS
stays
The UN listing (QDe.011) and the freeze that follows from it.
../..

2
UN-FILE
UK-SL
0
0


2
UK-LIFG-LORDS
UK-LIFG-COMMONS
14
us-2001-sdgt
libyan-islamic-fighting-group
US-SDGT
main
listing
In the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

annex of Executive Order 13224


likely
1
unsourced
1
effective
likely
2
GK
OFAC-FILE
0

The list carries uid 6898 with the tag SDGT from 26 January 2018 on, the oldest version held.

un-2001-listing
libyan-islamic-fighting-group
UN-1267
main
listing
Listed as QDe.011




2001-10-06


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



au-cotuna-un
libyan-islamic-fighting-group
AU-COTUNA
main
listing
Frozen in Australia with the UN listing




[2001-10-06..2002]


1
freeze
in-force




au-foreign-minister




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-emba-un
libyan-islamic-fighting-group
CH-EMBA
main
listing
Taken over into the Swiss ordinance with the UN listing




2001-10-06


2
arms
in-force
freeze
in-force




ch-federal-council

SR 946.203


certain
2
list
computed
1
effective
likely
3
CH-SECO
S56
UN-FILE
0

The day is that of the UN; the day of the Swiss act was not looked up. The list of 25 February 2026 has the entry.

eu-2002-881
libyan-islamic-fighting-group
EU-881
main
listing
In the annex of Regulation 881/2002 when it replaced Regulation 467/2001




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002


certain
2
list
computed
1
effective
likely
3
EU-OJ
UN-FILE
OS:EU-TAQA-EUAQ
0

Read from the UN listing of 6 October 2001; the annex as first adopted was not looked up. That of 21 August 2026 has the entry with the UN day.

us-2004-fto
libyan-islamic-fighting-group
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




2004-12-17


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
1
GK
0



uk-2005-proscription
libyan-islamic-fighting-group
UK-TA2000
main
listing
Proscribed under the Terrorism Act 2000




2005-10


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2005


certain
1
official-statement
0
2
UK-LIFG-LORDS
UK-HC-815
0



tr-2013-freeze
libyan-islamic-fighting-group
TR-6415
main
listing
Frozen by the decision to which the UN list of that time was annexed




2013-09-30


1
freeze
in-force




tr-president

decision 2013/5428


certain
2
list
computed
1
effective
likely
3
TR-MASAK
OS:tr_fcib
UN-FILE
0

Read from the UN listing of 6 October 2001; the annex as first published was not seen. The copy of 22 August 2024 has the entry.

us-2015-fto-revocation
libyan-islamic-fighting-group
US-FTO
main
revocation
Designation revoked




2015-12-09


1
listing
ended
revoked



us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The tag FTO is absent from OFAC's list of 26 January 2018 and later; the SDGT designation stayed.

uk-2019-application
libyan-islamic-fighting-group
UK-TA2000
main
petition
Application for deproscription received




2019-01-16


0


uk-2019-deproscription
filed
uk-home-secretary




certain
1
official-statement
0
1
UK-LIFG-COMMONS
1
UK-LIFG-COMMONS
0
Home Office minister
2019-10-31


The application was received on 16 January 2019; such applications are made in confidence.



uk-2019-draft-laid
libyan-islamic-fighting-group
UK-TA2000
main
announcement
Draft order laid before Parliament


2019-07-22




0


uk-2019-deproscription
announced
uk-home-secretary

draft Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 2) Order 2019


certain
1
official-statement
0
1
UK-LIFG-COMMONS
0



uk-2019-lords
libyan-islamic-fighting-group
UK-TA2000
main
hearing
Draft order debated in the Lords
2019-10-01






0


uk-2019-deproscription
heard
uk-parliament




certain
1
official-statement
0
1
UK-LIFG-LORDS
0



uk-2019-deproscribed
libyan-islamic-fighting-group
UK-TA2000
main
delisting
Deproscribed




2019-11-01


1
proscription
ended
deproscribed

uk-2019-deproscription
in-force
uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) (No. 2) Order 2019


certain
2
official-statement
act
1
effective
likely
2
UK-LIFG-COMMONS
S74
1
UK-LIFG-COMMONS
0
Home Office minister
2019-10-31


Subject to approval by the Commons the order comes into force on Friday 1 November.

The consolidated Schedule 2 no longer has the entry; the day is that announced by the minister.

uk-2020-isil
libyan-islamic-fighting-group
UK-ISIL
main
listing
Designated by force of the regulations, being named by the UN (AQD0066)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The day is that on which the regulations came into force; the UK Sanctions List of 2026 carries the entry with QDe.011 and the UN day (6 October 2001) as date of designation.

0
ltte
Liberation Tigers of Tamil Eelam
organisation
7
LTTE

alias
Tamil Tigers
en
alias
Ellalan Force

alias
தமிழீழ விடுதலைப் புலிகள்
ta
formal
Тигры освобождения Тамил-Илама
ru
alias
ТОТИ
ru
alias
Liberation Tigers
en
alias
0
1
us-ofac-sdn
4703

Tamil separatist organisation of Sri Lanka, defeated in the field in May 2009; still listed.
10
ltte
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

ltte
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

ltte
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

ltte
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

ltte
EU-931
none

2026-08-21
certain
2
official-statement
press
Listed in May 2006 and, through a chain of acts, still in the annex as of 21 August 2026. The acts of 2011 to 2014 were annulled, those since March 2015 were not.
5
D06
D09
S55
EU-OJ
EU-FSF

ltte
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
In Schedule 2 as "Liberation Tigers of Tamil Eelam (LTTE)"; no removal is known.
3
S47
D30
GK

ltte
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

ltte
CA-CC
none

2026-04-30
certain
1
official-statement
Kept on the list by the review of June 2024.
2
D42
D66

ltte
IN-UAPA
none

2026-04-30
likely
2
list
press
Named in the First Schedule ("Liberation Tigers of Tamil Eelam (LTTE)") in the ministry's list as on 30 March 2015, and named again in press reports on its list of March 2025.
3
IN-MHA
S62
GK

ltte
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
2
ltte
EU-931
The acts that kept the group on the list in this time, from Implementing Regulation 83/2011 on, were annulled by the judgment of 16 October 2014, upheld on 26 July 2017. They were applied all the same: the effects were maintained while the appeal was pending. The listing of 2006 itself was not challenged.
2011-01-31/2015-03-26
3
S55
D08
D09
ltte
EU-931
The judgment of 26 July 2017 concerns the acts of 2011 to 2014 only; the Union said that the same funds stay frozen under the reviews of July 2016 and January 2017.
2017-07-26/..
1
D09
1
eu-t-208-11
ltte
EU-931
main
annulment
Actions for annulment T-208/11 and T-508/11, appeal C-599/14 P
LTTE
eu-general-court
Article 263 TFEU

0
2
changes
The acts under challenge, those of 2011 to 2014, fall as far as they name the group.
../..

2
S55
D08
stays
The listing by acts adopted since; a new act may rest on new reasons.
../..

2
S55
D09
0
0


2
S55
D08
20
us-1997-fto
ltte
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-fto-renewal
ltte
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2001-sdgt
ltte
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2006-listing
ltte
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2006-05-29

2006-05-31

2006-05-29


1
freeze
in-force




eu-council




certain
2
official-statement
press
0
3
D06
S55
GK
0

The declaration of the Presidency of 31 May 2006 gives the day of the decision. That the decision took effect that same day is general knowledge.

eu-2011-renewal
ltte
EU-931
main
renewal
Kept on the list by Implementing Regulation 83/2011, the first of the acts under challenge
2011-01-31






0




eu-council

Implementing Regulation (EU) 83/2011


certain
1
press
0
2
D18
S55
0



eu-2014-annulment
ltte
EU-931
main
annulment
General Court annuls the acts of 2011 to 2014, effects maintained for three months and during an appeal
2014-10-16






1
freeze
held-unlawful

effects-maintained
eu-t-208-11
decided
eu-general-court
LTTE
judgment of 16 October 2014, T-208/11 and T-508/11


certain
2
act
press
0
2
S55
D11
1
D11
1
Reuters
General Court of the European Union
2014-10-16
temporarily

The measures are annulled; assets stay frozen for the time being.

On grounds of procedure: the reasons rested on the press and the internet, not on decisions of competent authorities. The act in force on that day was among those annulled.

eu-2014-appeal
ltte
EU-931
main
petition
Council appeals


2014-12-19




0


eu-t-208-11
appealed
eu-court-of-justice
Council of the European Union
C-599/14 P


certain
1
act
0
1
D08
0



eu-2015-new-act
ltte
EU-931
main
renewal
Kept on the list by a new act, not touched by the annulment
2015-03-26


2015-03-27
2015-03-27


1
freeze
in-force




eu-council

Decision (CFSP) 2015/521


certain
2
act
press
0
3
D17
D12
S55
0

Adopted after the judgment of 2014, with reasons given anew; the press reported it as a fresh proscription. That it counts from its publication is taken as the rule.

eu-2017-appeal-dismissed
ltte
EU-931
main
ruling
Court of Justice upholds the annulment of the older acts; still listed by newer ones
2017-07-26






0


eu-t-208-11
in-force
eu-court-of-justice

judgment of 26 July 2017, C-599/14 P


certain
2
act
press
0
3
S55
D08
D09
1
D09
0
European Union
2017-07


The judgment applies to 2011 to 2015 only; the group stays designated and its funds frozen.



eu-2025-renewal
ltte
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
ltte
UK-TA2000
main
announcement
Draft order laid that adds "Liberation Tigers of Tamil Eelam (LTTE)" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
ltte
UK-TA2000
main
listing
Proscribed as "Liberation Tigers of Tamil Eelam (LTTE)"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
D30
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
ltte
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0037



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

uk-2024-poac
ltte
UK-TA2000
main
ruling
Commission rejects an application to have the group deproscribed
2024






0




uk-poac




likely
1
press
0
1
D66
0

The day in 2024 was not read.

ca-2006-listing
ltte
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2006-04-10

2006-04-08


1
listing
in-force




ca-governor-in-council




certain
1
official-statement
0
2
D42
D66
0

Announced on 10 April 2006.

in-2004-schedule
ltte
IN-UAPA
main
listing
In the Schedule of terrorist organisations (today the First Schedule) that the ordinance of 2004 put into the Act



2004-09-21
2004-09-21


1
listing
in-force




Central Government of India




likely
1
unsourced
0
3
GK
IN-MHA
D52
0

The ministry's list as on 30 March 2015 carries the entry. The Schedule of the law of 2002 on the prevention of terrorism, repealed in 2004, named it too; that the Schedule of 2004 took it over at once is general knowledge.

in-2019-unlawful
ltte
IN-UAPA
main
other-designation
Declared an unlawful association for five more years



2019-05-14
2019-05-14


1
unlawful-association
in-force




Central Government of India




certain
1
press
0
1
D51
0

First declared so in 1992, as is generally known; earlier terms are not recorded here.

in-2024-unlawful
ltte
IN-UAPA
main
other-designation
Declared an unlawful association for five more years; tribunal to confirm



2024-05-14
2024-05-14


1
unlawful-association
in-force




Central Government of India




certain
1
press
0
1
D51
0



au-2001-1373
ltte
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
ltte
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



1
eu-2017-delisted
ltte
EU-931
freeze
Whether the judgment of 26 July 2017 took the group off the list
2017-07-26/..
2
D10
0

2017-07-26


The court removed the freeze and ordered that the group be taken off the list.
D09
0
European Union
2017-07


The group stays designated; the judgment concerns 2011 to 2015 only.
Still listed: the judgment confirms the annulment of older acts, newer ones stand; later annexes name the group.
mek
Mujahedin-e Khalq
organisation
14
MEK

alias
PMOI

alias
People's Mojahedin Organization of Iran
en
formal
People's Mujahedin of Iran
en
alias
Mojahedin-e Khalq

alias
مجاهدین خلق
fa
alias
سازمان مجاهدین خلق ایران
fa
formal
MKO

alias
People's Mujahedin
en
alias
People's Mojahedin
en
alias
People's Mujahedin Organization of Iran
en
alias
Mujahedin-e-Khalq Organization
en
alias
Mojahedin-e-Khalq Organization
en
alias
Организация моджахедов иранского народа
ru
alias
0
0
Iranian opposition organisation, also the People's Mojahedin Organization of Iran.
18
mek
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

mek
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the UN list seen, from 2015 on; older versions were not checked.
2
S42
UN-FILE

mek
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen; its five entities are others.
2
S42
UN-FILE

mek
US-FTO
none

2026-08-22
certain
2
press
secondary

3
S73
S73b
OFAC-2026

mek
EU-931
none

2026-04-30
likely
1
press
Listed in 2002 (the year is likely), left out since 26 January 2009.
2
S73b
GK

mek
UK-TA2000
none

2026-04-30
certain
1
official-statement

2
S45
S47

mek
US-SDGT
none

2026-08-22
likely
2
list
unsourced
Among the groups designated under EO 13224 in October 2001, ended with the FTO designation (general knowledge); in none of OFAC's lists seen, the oldest of January 2018.
3
GK
OFAC-FILE
OFAC-2026

mek
US-EO13129
none

2026-04-30
certain
1
act
The order blocked the property of the Taliban.
1
S26

mek
CA-CC
none

2026-04-30
likely
1
unsourced
Listed in 2005, removed in December 2012; general knowledge, no document was opened.
1
GK

mek
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mek
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mek
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mek
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mek
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mek
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mek
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mek
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this organisation.
2
AU-DFAT
AU-DFAT-XLSX

mek
IN-UAPA
none
2015-03-30
2015-03-30
likely
1
list
Not in the First Schedule as on 30 March 2015; nothing later was checked.
1
IN-MHA

0
0
2
uk-poac-appeal
mek
UK-TA2000
main
delisting
Appeal against the refusal to deproscribe
persons affected by the proscription
uk-poac
Terrorism Act 2000 s. 4 and s. 5

1
proscription
ended
0
0
0


2
S45
GK
us-fto-petition
mek
US-FTO
main
revocation
Petition for revocation of the FTO designation
Mujahedin-e Khalq
us-secretary-of-state
8 U.S.C. 1189(a)(4)(B), petition by the organisation, to be decided within 180 days

1
listing
ended
0
0
0
us-fto-petition-rule

3
S29
S73
S73b
15
us-1997-fto
mek
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
press
0
1
S73b
0



uk-2001-proscription
mek
UK-TA2000
main
listing
Proscribed




2001-03


1
proscription
in-force




uk-home-secretary




certain
1
official-statement
0
2
S45
S47
0



uk-2007-poac
mek
UK-TA2000
main
ruling
POAC allows the appeal and orders removal; the Home Secretary seeks to appeal, the ban stays in force
2007-11-30






1
proscription
held-unlawful

removal-ordered
uk-poac-appeal
decided
uk-poac




likely
1
official-statement
0
2
S45
GK
0



uk-2008-court-of-appeal
mek
UK-TA2000
main
ruling
Court of Appeal refuses permission to appeal; the ban stays in force until the order
2008-05-07






0


uk-poac-appeal
decided
uk-court-of-appeal




likely
1
unsourced
0
1
GK
0



uk-2008-deproscription
mek
UK-TA2000
main
delisting
Deproscribed; order approved on 23 June, in force on 24 June 2008
2008-06-23



2008-06-24


1
proscription
ended
deproscribed

uk-poac-appeal
in-force
uk-home-secretary




certain
1
official-statement
0
2
S45
S47
1
S45
0
House of Commons
2008-06-23


The order removing the organisation is approved.



eu-2009-delisting
mek
EU-931
main
delisting
List adopted without it




2009-01-26


1
freeze
ended
delisted



eu-council




certain
1
press
0
1
S73b
1
S73b
0

2009-01-26


The Council adopted the list without the organisation.



us-2012-dc-circuit
mek
US-FTO
main
ruling
D.C. Circuit gives the Secretary four months to decide the pending petition; no set-aside
2012-06-01





2012-10-01
0


us-fto-petition
scheduled
us-dc-circuit




certain
2
secondary
press
0
2
S73
S73b
0

The day on which the petition was filed is not recorded; the end of the four months is counted from the ruling.

us-2012-revocation
mek
US-FTO
main
revocation
Designation revoked




2012-09-28


1
listing
ended
revoked

us-fto-petition
in-force
us-secretary-of-state




certain
2
press
secondary
0
2
S73
S73b
0



eu-2002-listing
mek
EU-931
main
listing
Listed




2002


1
freeze
in-force




eu-council




likely
2
press
unsourced
0
2
D02
GK
0

The press of 3 May 2002 names it among the groups added on 2 May; the act (Common Position 2002/340/CFSP, general knowledge) was not seen, so that the year stands until it is.

eu-2006-general-court
mek
EU-931
main
ruling
General Court annuls the act of 2005 as far as it concerns the organisation (T-228/02); it stays listed by later acts
2006-12-12






0




eu-general-court

judgment of 12 December 2006, T-228/02


likely
1
unsourced
0
1
GK
0



eu-2008-general-court
mek
EU-931
main
ruling
General Court annuls the act of July 2008 (T-284/08), the last that had kept the organisation on the list
2008-12-04






0




eu-general-court

judgment of 4 December 2008, T-284/08


likely
1
unsourced
0
1
GK
0

The Court of Justice dismissed the appeal on 21 December 2011 (C-27/09 P).

us-2001-sdgt
mek
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




likely
1
official-statement
0
3
D55
D20
GK
0

The press statement of 2 November 2001 says that the Secretary designated that morning all groups then designated but six, which stood in the annex of the order; other records give 31 October (general knowledge).

us-2012-sdgt-revocation
mek
US-SDGT
main
revocation
Designation revoked together with the FTO designation




2012-09-28


1
listing
ended
revoked



us-secretary-of-state




likely
1
unsourced
0
1
GK
0

In none of OFAC's lists seen, from January 2018 on.

ca-2005-listing
mek
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2005-05-24


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



ca-2012-removal
mek
CA-CC
main
delisting
Removed




2012-12-20


1
listing
ended
delisted



ca-governor-in-council




likely
1
unsourced
0
1
GK
0



0
mohammad-hassan-akhund
Mohammad Hassan Akhund
person
5
Mohammad Hassan Akhund Mullah Haji

alias
Mullah Hassan Akhund

alias
Hasan Akhund

alias
محمد حسن آخوند
fa
formal
Мохаммад Хасан Ахунд
ru
alias
1
member-of
taliban

1
un-sc
110577
TAi.002
Close associate of Mullah Omar; head of the Taliban's government since 2021.
20
mohammad-hassan-akhund
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

mohammad-hassan-akhund
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

mohammad-hassan-akhund
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026; older ones were not checked.
2
OFAC-FILE
OFAC-2026

mohammad-hassan-akhund
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

mohammad-hassan-akhund
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2001-01-25 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

mohammad-hassan-akhund
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mohammad-hassan-akhund
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mohammad-hassan-akhund
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0006.
2
S50
UK-SL

mohammad-hassan-akhund
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammad-hassan-akhund
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammad-hassan-akhund
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammad-hassan-akhund
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 2.
2
AU-DFAT
S61a

mohammad-hassan-akhund
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

mohammad-hassan-akhund
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

mohammad-hassan-akhund
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

mohammad-hassan-akhund
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

mohammad-hassan-akhund
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammad-hassan-akhund
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammad-hassan-akhund
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammad-hassan-akhund
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
14
un-listing
mohammad-hassan-akhund
UN-1267
main
listing
Listed by the 1267 Committee




2001-01-25


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
mohammad-hassan-akhund
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
mohammad-hassan-akhund
UN-1988
main
listing
Carried over to the 1988 list (TAi.002)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2001-01-25 as its day of listing.

un-2011-11-29-amendment
mohammad-hassan-akhund
UN-1988
main
amendment
Entry updated




2011-11-29


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-03-10-amendment
mohammad-hassan-akhund
UN-1988
main
amendment
Entry updated




2026-03-10


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-04-13-amendment
mohammad-hassan-akhund
UN-1988
main
amendment
Entry updated




2026-04-13


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
mohammad-hassan-akhund
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
mohammad-hassan-akhund
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
mohammad-hassan-akhund
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
mohammad-hassan-akhund
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0006)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
mohammad-hassan-akhund
AU-COTUNA
main
listing
UN listing applies in Australia




[2001-01-25..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
mohammad-hassan-akhund
CH-EMBA
main
listing
UN listing taken over




2001-01-25


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
mohammad-hassan-akhund
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
mohammad-hassan-akhund
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

0
mohammed-omar
Mohammed Omar
person
8
Mullah Omar

alias
Mullah Mohammed Omar

alias
Mohammed Omar Ghulam Nabi

formal
Mullah Muhammad Omar

alias
محمد عمر غلام نبی
fa
formal
ملا محمد عمر
ps
alias
Мулла Омар
ru
alias
Мохаммед Омар
ru
alias
1
leader-of
taliban
Leader until his death, reported as of April 2013.
2
un-sc
110579
TAi.004
us-ofac-sdn
6635

Founder of the Taliban and their leader until his death; the UN entry calls him reportedly deceased as of April 2013.
20
mohammed-omar
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

mohammed-omar
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

mohammed-omar
US-SDGT
none

2026-08-22
certain
2
act
list
Added with the Taliban to the annex of EO 13224 on 2 July 2002; OFAC's list of August 2026 still carries uid 6635.
3
S25
OFAC-FILE
OFAC-2026

mohammed-omar
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

mohammed-omar
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2000-04-12 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

mohammed-omar
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mohammed-omar
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mohammed-omar
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0008.
2
S50
UK-SL

mohammed-omar
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammed-omar
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammed-omar
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

mohammed-omar
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 4.
2
AU-DFAT
S61a

mohammed-omar
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

mohammed-omar
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

mohammed-omar
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

mohammed-omar
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

mohammed-omar
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammed-omar
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammed-omar
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

mohammed-omar
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
16
un-listing
mohammed-omar
UN-1267
main
listing
Listed by the 1267 Committee




2000-04-12


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0

The file gives 12 April 2000; its versions of 2015 to 2017 gave 31 January 2001.

un-2011-moved
mohammed-omar
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
mohammed-omar
UN-1988
main
listing
Carried over to the 1988 list (TAi.004)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2000-04-12 as its day of listing.

un-2011-11-29-amendment
mohammed-omar
UN-1988
main
amendment
Entry updated




2011-11-29


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2013-12-31-amendment
mohammed-omar
UN-1988
main
amendment
Entry updated




2013-12-31


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2016-09-07-amendment
mohammed-omar
UN-1988
main
amendment
Entry updated




2016-09-07


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
mohammed-omar
EU-881
main
listing
Frozen under Regulation 881/2002




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002, annex I


likely
2
list
computed
0
3
OS:EU-TAQA-EUAQ
UN-FILE
EU-FSF
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
mohammed-omar
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
mohammed-omar
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
mohammed-omar
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0008)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
mohammed-omar
AU-COTUNA
main
listing
UN listing applies in Australia




[2000-04-12..2002]


1
freeze
in-force




au-dfat




likely
2
list
computed
0
3
AU-DFAT
UN-FILE
RBA-SANCTIONS
0

The list gives the UN's day. Directions of the Reserve Bank under another law came first; regulations under the Act of 1945 took their place in 2001 or 2002.

ch-listing
mohammed-omar
CH-EMBA
main
listing
UN listing taken over




2000-10-02


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
mohammed-omar
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
mohammed-omar
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

us-2002-eo-13268
mohammed-omar
US-SDGT
main
listing
Added with the Taliban to the annex of Executive Order 13224

2002-07-02

2002-07-03
2002-07-02


1
listing
in-force




us-president

Executive Order 13268


certain
1
act
0
2
S25
OFAC-FILE
0



af-2013-death
mohammed-omar

main
fact
Reported dead as of April 2013; the listings stayed




2013-04~


0









certain
1
list
0
1
UN-FILE
0

So the UN entry; the news came out later.

2
un-day-of-listing
mohammed-omar
UN-1267

On which day the Committee listed him
2000-04-12/..
2
UN-FILE
0
1988 Committee
2015-03-13


31 January 2001 (versions of 2015 to 2017).
S42
0
1988 Committee
2021-01-18


12 April 2000 (versions from 2018 on).
12 April 2000, the later and corrected entry.
eu-two-entries
mohammed-omar
EU-881
freeze
Whether he still stands under Regulation 881/2002
2011-08-01/..
2
EU-FSF
0

2026-02-28


The file has two entries, one under the Al-Qaida programme (Regulation 1239/2007) and one under Afghanistan.
EU-OJ
0

2026-08-21


The annex of Regulation 881/2002 does not name him; that of Regulation 753/2011 does.
Under Regulation 753/2011 only. The annex is what counts; the other entry of the file looks left over.
mujahidin-shura-council
Mujahidin Shura Council in the Environs of Jerusalem
organisation
7
Mujahidin Shura Council
en
alias
Mujahideen Shura Council
en
alias
Mujahideen Shura Council in the Environs of Jerusalem
en
alias
MSC

alias
Majlis Shura al-Mujahidin

alias
Majlis Shura al-Mujahideen

alias
مجلس شورى المجاهدين في أكناف بيت المقدس
ar
formal
0
1
us-ofac-sdn
17187

Alliance of jihadist groups in the Gaza Strip.
7
mujahidin-shura-council
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

mujahidin-shura-council
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

mujahidin-shura-council
US-FTO
none

2026-08-22
certain
2
act
list
Revoked in May 2022. OFAC's list carries the tag FTO up to 6 May 2022 and no longer on 2 June 2022.
4
D21
S68
OFAC-FILE
OFAC-2026

mujahidin-shura-council
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

mujahidin-shura-council
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

mujahidin-shura-council
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

mujahidin-shura-council
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

0
1
mujahidin-shura-council
US-SDGT
The revocation of the FTO designation on 20 May 2022 left this designation as it was.
2022-05-20/..
1
S68
0
3
us-2014-fto
mujahidin-shura-council
US-FTO
main
listing
Designated as a Foreign Terrorist Organization


2014-08-19
2014-08-20
2014-08-20


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
D21
S68
OFAC-FILE
0

Announced on 19 August 2014; effective with publication.

us-2022-fto-revocation
mujahidin-shura-council
US-FTO
main
revocation
Revoked after the mandatory review; the SDGT designation stays



2022-05-20
2022-05-20


1
listing
ended
revoked



us-secretary-of-state




certain
2
press
list
0
2
S68
OFAC-FILE
1
S68
0
United States Department of State
2022-05-20


Five FTO designations are revoked; all five organisations stay SDGT.



us-2014-sdgt
mujahidin-shura-council
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist under Executive Order 13224


2014-08-19

2014-08-19


1
listing
in-force




us-secretary-of-state




certain
2
press
list
0
2
D58
OFAC-FILE
0

The oldest version of the list at hand, of 26 January 2018, carries the tag.

0
muslim-brotherhood
Muslim Brotherhood
organisation
10
Society of the Muslim Brothers
en
formal
Muslim Brothers
en
alias
Al-Ikhwan al-Muslimun

alias
Ikhwan al-Muslimin

alias
الإخوان المسلمون
ar
formal
جماعة الإخوان المسلمين
ar
alias
Братья-мусульмане
ru
formal
Аль-Ихван аль-Муслимун
ru
alias
Müslüman Kardeşler
tr
alias
האחים המוסלמים
he
alias
0
0
Transnational Islamist movement founded in Egypt in 1928, named as an international organisation in the Russian judgment of 2003. National branches that are designated by themselves are parties of their own.
15
muslim-brotherhood
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Muslim Brotherhood". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

muslim-brotherhood
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

muslim-brotherhood
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

muslim-brotherhood
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

muslim-brotherhood
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
The movement as such is no entry in any version of the OFAC list seen, from 26 January 2018 to 22 August 2026. Four national branches are: the Lebanese and the Sudanese with the tags FTO and SDGT, the Egyptian and the Jordanian with SDGT.
2
OFAC-FILE
OFAC-2026
1
The movement itself is no entry; branches in Lebanon, Egypt, Jordan (since January 2026) and Sudan (since March 2026) are designated.
2026-01-13/..


0
muslim-brotherhood
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
The movement as such is no entry in any version of the OFAC list seen, from 26 January 2018 to 22 August 2026. Four national branches are: the Lebanese and the Sudanese with the tags FTO and SDGT, the Egyptian and the Jordanian with SDGT.
2
OFAC-FILE
OFAC-2026
1
The movement itself is no entry; branches in Lebanon, Egypt, Jordan (since January 2026) and Sudan (since March 2026) are designated.
2026-01-13/..


0
muslim-brotherhood
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

muslim-brotherhood
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

muslim-brotherhood
UK-TA2000
none

2026-04-30
likely
1
unsourced
Not proscribed.
1
GK

muslim-brotherhood
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

muslim-brotherhood
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

muslim-brotherhood
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

muslim-brotherhood
TJ
none

2025-04-18
certain
1
official-statement

1
S23

muslim-brotherhood
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

muslim-brotherhood
AE
unknown

2026-04-30
certain
1
unsourced
The Local Terrorist List of November 2014 is reported to name the Brotherhood in the Emirates; the act was not seen.
1
GK

0
1
muslim-brotherhood
US-FTO
Executive Order 14362 of November 2025 set out a process for branches, not for the movement as a whole.
2025-11/..
2
STATE-MB
MONDAQ-MB
0
7
ru-2003-judgment
muslim-brotherhood
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
muslim-brotherhood
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

tj-2006-listing
muslim-brotherhood
TJ
main
listing
Recognised as terrorist and extremist
2006-03-30






1
listing
in-force




tj-supreme-court




certain
1
official-statement
0
1
S23
0

As told by the Anti-Terrorism Centre of the CIS from copies or dates of the judgments.

kz-2005-listing
muslim-brotherhood
KZ
main
listing
Recognised as terrorist and banned
2005-03-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Muslim Brotherhood) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

us-2025-eo-14362
muslim-brotherhood

main
law
Executive Order 14362 orders a report on branches in Lebanon, Jordan and Egypt

2025-11





0




President of the United States

Executive Order 14362


certain
1
secondary
0
1
MONDAQ-MB
0
US
Report within 30 days, action within 45 days after it. The order itself was not looked up.

us-2026-branches
muslim-brotherhood

main
other-designation
Branches in Lebanon, Egypt and Jordan designated; three other parties


2026-01-13




0




Secretary of State and Secretary of the Treasury




certain
1
official-statement
0
2
STATE-MB
ANEWS-MB
0
US


us-2026-sudan
muslim-brotherhood

main
other-designation
Branch in Sudan designated; another party


2026-03-09




0




Secretary of State




certain
1
official-statement
0
1
STATE-SMB
0
US


0
neda-mohammad-nadeem
Neda Mohammad Nadeem
person
4
Neda Mohammed Nadeem

alias
Neda Muhammad Nadim

alias
نداء محمد ندیم
ps
formal
Неда Мохаммад Надим
ru
alias
1
member-of
taliban

0
Minister for higher education in the Taliban's government, in the words of the Australian list.
18
neda-mohammad-nadeem
AU-AFG
none

2026-08-22
certain
2
list
press
DFAT reference 8450; among the first four names of the framework.
3
S61d
AU-DFAT
AU-DFAT-XLSX

neda-mohammad-nadeem
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

neda-mohammad-nadeem
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, from 2014 to August 2026.
1
UN-FILE

neda-mohammad-nadeem
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In the lists of 2026 under the Afghanistan framework only.
2
AU-DFAT
AU-DFAT-XLSX

neda-mohammad-nadeem
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen, from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

neda-mohammad-nadeem
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

neda-mohammad-nadeem
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

neda-mohammad-nadeem
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

neda-mohammad-nadeem
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; listed by the EU for human rights, under another regime.
2
EU-FSF
EU-OJ

neda-mohammad-nadeem
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

neda-mohammad-nadeem
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

neda-mohammad-nadeem
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

neda-mohammad-nadeem
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

neda-mohammad-nadeem
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

neda-mohammad-nadeem
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

neda-mohammad-nadeem
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

neda-mohammad-nadeem
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

neda-mohammad-nadeem
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
2
au-2025-listing
neda-mohammad-nadeem
AU-AFG
main
listing
Listed with the Afghanistan framework


2025-12-06

2025-12-06


2
freeze
in-force
travel
in-force




au-foreign-minister

Autonomous Sanctions (Designated Persons and Entities and Declared Persons – Afghanistan) List 2025


certain
2
list
press
0
3
S61d
AU-DFAT
AU-DFAT-XLSX
0

The list shows financial sanction and travel ban; the arms embargo is not part of a person's entry.

eu-human-rights
neda-mohammad-nadeem

main
other-designation
Listed by the EU for human rights violations (Implementing Regulation 2024/2999)



2024-12-03
2024-12-04


0




Council of the European Union




certain
1
list
0
1
EU-FSF
0

Last act the file names for the entry. Not a terrorism measure.

0
osama-bin-laden
Osama bin Laden
person
13
Usama bin Laden

alias
Usama bin Ladin

alias
Osama bin Ladin

alias
Usama Muhammed Awad Bin Laden

formal
Usama bin Muhammad bin Awad bin Ladin

alias
Osama bin Muhammad bin Awad bin Ladin

alias
Ben Laden Oussama
fr
alias
Shaykh Usama Bin Ladin

alias
Abu Abdallah Abd Al Hakim

alias
أسامة بن لادن
ar
formal
أسامة بن محمد بن عوض بن لادن
ar
alias
Усама бен Ладен
ru
alias
אוסאמה בן לאדן
he
alias
1
leader-of
al-qaida
Until 2 May 2011.
1
us-ofac-sdn
6365

Founder and leader of Al-Qaida, killed in Abbottabad, Pakistan, on 2 May 2011.
8
osama-bin-laden
US-FTO
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

osama-bin-laden
UK-TA2000
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

osama-bin-laden
RU-35FZ
none

2026-04-30
certain
1
act
The regime is for organisations; persons are not listed under it.
3
S29
S47
S12

osama-bin-laden
UN-1267
none

2026-08-22
certain
2
list
press
Listed from 2001 to 2013; in no version of the UN file seen, the oldest of 19 November 2014.
2
UN-FILE
UN-2013-OBL

osama-bin-laden
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

osama-bin-laden
EU-881
none

2026-08-21
certain
1
list
Since 2013 in annex Ia of the regulation, for persons the UN has removed whose frozen funds stay frozen.
2
EU-OJ
EU-FSF

osama-bin-laden
UK-ISIL
none
2026-02-25
2026-08-22
certain
1
list
Removed by the UN before the regulations; not on the UK Sanctions List of 2026.
1
UK-SL

osama-bin-laden
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list still carried uid 6365 with the tag SDGT on 22 August 2026.
2
OFAC-FILE
OFAC-2026

0
1
osama-bin-laden
UN-1267
Off the list, but assets frozen before stay frozen until a state has asked the Committee and given assurances that they reach no listed person.
2013-02-21/..
1
UN-2013-OBL
0
6
un-2001-listing
osama-bin-laden
UN-1267
main
listing
Listed as QI.B.8.01




2001-01-25


1
listing
in-force




un-1267-committee




certain
2
list
press
0
3
EU-OJ
UN-2013-OBL
TR-MASAK
0

The EU annex gives the day of the UN listing, and so does the press. The old reference is quoted in other entries, as in the Turkish copy of the list.

us-2001-sdgt
osama-bin-laden
US-SDGT
main
listing
In the annex of Executive Order 13224

2001-09-23


2001-09-24


1
listing
in-force




us-president

annex of Executive Order 13224


likely
1
unsourced
1
effective
likely
2
GK
OFAC-FILE
0

The list carries uid 6365 with the tag SDGT from 26 January 2018 on, the oldest version held; a tag of the older Middle East programme (SDT) is gone by 7 July 2021.

eu-2002-881
osama-bin-laden
EU-881
main
listing
In the annex of Regulation 881/2002 when it replaced Regulation 467/2001




2002-05-27


1
freeze
in-force




eu-council

Regulation (EC) 881/2002


certain
2
list
computed
1
effective
likely
3
EU-OJ
UN-FILE
OS:EU-TAQA-EUAQ
0

Read from the UN listing of 25 January 2001; the annex as first adopted was not looked up.

obl-2011-death
osama-bin-laden

main
fact
Killed in Abbottabad; the UN keeps the entry for the time being




2011-05-02


0









certain
1
press
0
1
UN-2013-OBL
0



un-2013-removal
osama-bin-laden
UN-1267
main
delisting
Removed from the list; asset freeze on funds already frozen stays


2013-02-26

2013-02-21


1
listing
ended
delisted



un-1267-committee




certain
2
press
list
0
2
UN-2013-OBL
UN-FILE
1
UN-2013-OBL
0
Al-Qaida Sanctions Committee
2013-02-27


The name was removed on 21 February; states must ask the Committee before frozen assets are released.



eu-2013-annex-1a
osama-bin-laden
EU-881
main
amendment
Moved to annex Ia: the freeze of funds stays after the UN removal



2013-06-25



0




eu-council

Regulation (EU) 596/2013


likely
1
list
0
2
EU-FSF
EU-OJ
0

The regulation is the last act the financial sanctions file names for the entry.

0
palestine-action
Palestine Action
organisation
0
0
0
British direct action group, founded in 2020, that aims at firms supplying arms to Israel.
9
palestine-action
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

palestine-action
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

palestine-action
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen up to August 2026.
2
OFAC-FILE
OFAC-2026

palestine-action
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In none of OFAC's lists seen up to August 2026.
2
OFAC-FILE
OFAC-2026

palestine-action
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; the group was founded in 2020.
2
EU-FSF
EU-OJ

palestine-action
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

palestine-action
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

palestine-action
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In none of the versions of the DFAT list of 2026 under resolution 1373; older versions were not checked.
1
AU-DFAT

palestine-action
UK-TA2000
none

2026-04-30
certain
2
press
act
Proscribed on 5 July 2025. Held unlawful on 13 February 2026 and in force all the same; the Home Secretary's appeal was under way at the end of April 2026, its outcome is not known here.
3
S49
S49c
D37

0
2
palestine-action
UK-TA2000
Announced and laid, but not yet in force: the order took effect on 5 July 2025.
2025-06-23/2025-07-04
2
S49
D38
palestine-action
UK-TA2000
Still proscribed: the court declared the decision unlawful and has not quashed the order. Belonging and inviting support stay offences; the Metropolitan Police said on the day of the judgment that it would stop arrests for showing support until the law is clear.
2026-02-13/..
2
S49
D54
1
uk-2025-judicial-review
palestine-action
UK-TA2000
main
annulment
Judicial review of the proscription of Palestine Action, appeal of the Home Secretary
Huda Ammori, co-founder of the group
uk-high-court
Disproportionate interference with freedom of expression and assembly, and breach of the Home Secretary's own policy; two of four grounds succeeded.

1
proscription
ended
3
changes
If the order is quashed, the group is no longer proscribed.
../..

1
S49
not-settled
What becomes of arrests and charges since July 2025 if the order is quashed.
../..

2
S49
D37
stays
The two other organisations of the same order stay proscribed.
../..

1
D38
1
stays
If the Home Secretary's appeal succeeds, the proscription stands as it is.
../..

1
D37
0


3
S49
S49c
S49d
10
uk-2025-06-announced
palestine-action
UK-TA2000
main
announcement
Home Secretary announces the intention to proscribe


2025-06-23




0




uk-home-secretary




certain
1
official-statement
0
2
S49
S49d
0



uk-2025-06-filed
palestine-action
UK-TA2000
main
petition
Application for judicial review and for interim relief filed


2025-06-27




0


uk-2025-judicial-review
filed
uk-high-court
Huda Ammori



certain
1
secondary
0
1
S49d
0



uk-2025-06-laid
palestine-action
UK-TA2000
main
announcement
Draft order laid, with two other groups


2025-06-30




0




uk-home-secretary




certain
1
official-statement
0
1
D38
0



uk-2025-07-approved
palestine-action
UK-TA2000
main
law
Order approved by the Commons on 2 July and by the Lords on 3 July
2025-07-03






0




uk-parliament




certain
1
official-statement
0
2
D38
S49d
0



uk-2025-07-interim-relief
palestine-action
UK-TA2000
main
ruling
High Court, and late that evening the Court of Appeal, refuse interim relief
2025-07-04






0




uk-high-court

[2025] EWHC 1708 (Admin)


certain
2
press
secondary
0
3
S49
S49d
D39
0



uk-2025-07-proscription
palestine-action
UK-TA2000
main
listing
Proscribed

2025-07-04


2025-07-05


1
proscription
in-force




uk-home-secretary

Terrorism Act 2000 (Proscribed Organisations) (Amendment) Order 2025


certain
1
press
1
signed
likely
1
S49
0



uk-2025-10-admitted
palestine-action
UK-TA2000
main
ruling
Court of Appeal lets the judicial review go ahead, with two more grounds
2025-10-17






0


uk-2025-judicial-review
admitted
uk-court-of-appeal

[2025] EWCA Civ 1311


certain
2
act
press
1
decided
likely
2
S49c
D53
0



uk-2026-02-judgment
palestine-action
UK-TA2000
main
ruling
High Court holds the proscription unlawful; it stays in force, quashing is proposed but not ordered
2026-02-13






1
proscription
held-unlawful

quashing-proposed
uk-2025-judicial-review
decided
uk-high-court




certain
1
press
0
1
S49
1
S49
0
High Court
2026-02-13


The ban is unlawful; it remains in force until a further hearing.



uk-2026-02-permission
palestine-action
UK-TA2000
main
ruling
High Court allows the Home Secretary to appeal; the proscription stays in force meanwhile
2026-02-25






0


uk-2025-judicial-review
appealed
uk-high-court
uk-home-secretary



certain
1
press
0
1
D37
1
D37
0

2026-02-25


Permission to appeal is given; the ban continues while the appeal is pending.



uk-2026-04-appeal
palestine-action
UK-TA2000
main
statement
Appeal of the Home Office under way


2026-04-28




0




uk-court-of-appeal




likely
1
press
0
2
S49
S49e
0



1
uk-2026-suspended
palestine-action
UK-TA2000
proscription
Whether the ban is suspended since the judgment of 13 February 2026
2026-02-13/..
2
S49e
0

2026-04-28
temporarily suspended

The ban is suspended while the appeal is pending.
S49
0

2026-02-13


The ban stays in force until a further hearing.
The ban stays in force; the first source is of low quality.
palestinian-islamic-jihad
Palestinian Islamic Jihad
organisation
15
PIJ

alias
Islamic Jihad in Palestine
en
alias
Islamic Jihad of Palestine
en
alias
Palestine Islamic Jihad

alias
Palestine Islamic Jihad - Shaqaqi Faction

alias
PIJ-Shaqaqi Faction

alias
PIJ-Shallah Faction

alias
Harakat al-Jihad al-Islami fi Filistin

alias
Al-Quds Brigades

alias
Saraya al-Quds

alias
حركة الجهاد الإسلامي في فلسطين
ar
formal
Палестинский исламский джихад
ru
alias
Islamic Jihad Movement in Palestine
en
alias
הג'יהאד האסלאמי הפלסטיני
he
alias
سرايا القدس
ar
alias
0
1
us-ofac-sdn
4707

Palestinian armed organisation; OFAC lists it as "Palestine Islamic Jihad - Shaqaqi Faction".
10
palestinian-islamic-jihad
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

palestinian-islamic-jihad
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

palestinian-islamic-jihad
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

palestinian-islamic-jihad
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

palestinian-islamic-jihad
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D01
EU-OJ
EU-FSF

palestinian-islamic-jihad
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
In Schedule 2 as "Palestinian Islamic Jihad - Shaqaqi"; no removal is known.
3
S47
D30
GK

palestinian-islamic-jihad
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

palestinian-islamic-jihad
CA-CC
none

2026-04-30
certain
1
press

2
D41
GK

palestinian-islamic-jihad
AU-CC102
none

2026-04-30
likely
2
press
official-statement
First listed in May 2004; listed anew every three years, the last time seen in July 2021.
2
D47
D48

palestinian-islamic-jihad
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
13
us-1997-fto
palestinian-islamic-jihad
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
palestinian-islamic-jihad
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2001-listing
palestinian-islamic-jihad
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2001-12-27


2001-12-28
[2001-12-27..2001-12-28]


1
freeze
in-force




eu-council




certain
1
press
0
1
D01
0

In the first list.

eu-2025-renewal
palestinian-islamic-jihad
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
palestinian-islamic-jihad
UK-TA2000
main
announcement
Draft order laid that adds "Palestinian Islamic Jihad - Shaqaqi" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
palestinian-islamic-jihad
UK-TA2000
main
listing
Proscribed as "Palestinian Islamic Jihad - Shaqaqi"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
D30
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
palestinian-islamic-jihad
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0038



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2002-listing
palestinian-islamic-jihad
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2002-11-27

2002-11-27


1
listing
in-force




ca-governor-in-council




certain
1
press
1
effective
likely
2
D41
GK
0

The press of 17 December 2002 says that it was added three weeks earlier; the day is general knowledge.

au-2004-listing
palestinian-islamic-jihad
AU-CC102
main
listing
Listed under the Criminal Code




2004-05


1
listing
in-force




au-governor-general




certain
1
press
0
1
D47
0

The day in May 2004 was not looked up.

au-2018-relisting
palestinian-islamic-jihad
AU-CC102
main
renewal
Listed anew
2018-08-02



2018-08-04


0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2021-relisting
palestinian-islamic-jihad
AU-CC102
main
renewal
Listed anew
2021-07-23






0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2001-1373
palestinian-islamic-jihad
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list names the instrument; its day is that of the other entries of the same instrument.

au-2025-relisting
palestinian-islamic-jihad
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
pflp-general-command
PFLP-GC
organisation
4
Popular Front for the Liberation of Palestine - General Command
en
formal
PFLP - General Command

alias
Jihad Jibril Brigades

alias
الجبهة الشعبية لتحرير فلسطين - القيادة العامة
ar
formal
1
splinter-of
popular-front-for-the-liberation-of-palestine

1
us-ofac-sdn
4710

Popular Front for the Liberation of Palestine - General Command, which split from the PFLP in 1968.
9
pflp-general-command
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

pflp-general-command
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

pflp-general-command
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

pflp-general-command
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

pflp-general-command
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D03
EU-OJ
EU-FSF

pflp-general-command
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

pflp-general-command
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed in June 2014; no removal is known.
1
D34

pflp-general-command
CA-CC
none

2024-05-19
likely
1
press
Whether it still is listed was not looked up.
2
D64
GK

pflp-general-command
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
9
us-1997-fto
pflp-general-command
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
pflp-general-command
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
pflp-general-command
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-06-17


2002-06-18
[2002-06-17..2002-06-18]


1
freeze
in-force




eu-council




certain
1
press
0
1
D03
0

One of the reports on the list of 17 June 2002 names the General Command.

eu-2025-renewal
pflp-general-command
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
pflp-general-command
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0039



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

uk-2014-proscription
pflp-general-command
UK-TA2000
main
listing
Proscribed



[2014-06-19..2014-06-20]
[2014-06-20..2014-06-21]


1
proscription
in-force




uk-home-secretary

SI 2014/1624


certain
2
act
press
0
2
D34
D68
0

Approved by the Commons on 19 June 2014; in force on the day after the order was made, which day was not read.

ca-2003-listing
pflp-general-command
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-11-13
2003-11-13


1
listing
in-force




ca-governor-in-council




likely
1
press
0
2
D64
GK
0

Reported on 13 November 2003; that the listing is of the same day is general knowledge.

au-2001-1373
pflp-general-command
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
pflp-general-command
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
pkk
Kurdistan Workers' Party
organisation
16
PKK

alias
Partiya Karkerên Kurdistanê
ku
formal
Partiya Karkeren Kurdistan

alias
KADEK

alias
Kongra-Gel

alias
Kongra Gele Kurdistan

alias
Freedom and Democracy Congress of Kurdistan
en
alias
Kurdistan People's Congress
en
alias
People's Congress of Kurdistan

alias
Hezen Parastina Gel

alias
HPG

alias
Kürdistan İşçi Partisi
tr
alias
Рабочая партия Курдистана
ru
alias
РПК
ru
alias
Kurdistan Workers Party
en
alias
حزب العمال الكردستاني
ar
alias
0
1
us-ofac-sdn
4702

Kurdish armed organisation, founded in Turkey in 1978; later also under the names KADEK and Kongra-Gel.
10
pkk
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

pkk
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

pkk
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

pkk
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

pkk
EU-931
none

2026-08-21
certain
2
press
list
Listed in May 2002 and, through a chain of acts, still in the annex as of 21 August 2026; courts ruled on some of the acts.
3
D02
EU-OJ
EU-FSF

pkk
UK-TA2000
none

2026-04-30
certain
2
official-statement
act
In Schedule 2 as "Kurdistan Workers' Party (Partiya Karkeren Kurdistan) (PKK)"; no removal is known.
3
S47
D30
GK

pkk
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

pkk
CA-CC
none

2026-04-30
certain
1
press
Listed in December 2002; still in the regulations as amended on 27 June 2024.
4
D41
D65
S60
GK

pkk
AU-CC102
none

2026-04-30
likely
2
press
official-statement
First listed in December 2005; listed anew every three years, the last time seen in July 2021.
2
D47
D48

pkk
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
17
us-1997-fto
pkk
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-fto-renewal
pkk
US-FTO
main
renewal
Designation renewed with those of 1997 and 1999 whose two years had run out


2001-10-05




0




us-secretary-of-state




certain
1
official-statement
0
1
D20
0



us-2001-sdgt
pkk
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
pkk
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-05-02


2002-05-03
[2002-05-02..2002-05-03]


1
freeze
in-force




eu-council




certain
1
press
0
1
D02
0

With its other names of later acts.

eu-2018-judgment
pkk
EU-931
main
ruling
General Court annuls the acts of 2014 to 2017; the act then in force was not among them
2018-11-15






0




eu-general-court

judgment of 15 November 2018, T-316/14


certain
2
act
secondary
0
4
D13
D69
D17
GK
0

The judgment annuls the acts of 2014 to 2017, for want of sufficient reasons. The act then in force was another one, of 30 July 2018 (general knowledge that it names the group).

eu-2021-referred-back
pkk
EU-931
main
ruling
Court of Justice refers the case back to the General Court
2021-04-22






0




eu-court-of-justice

judgment of 22 April 2021, C-46/19 P


certain
1
act
0
1
D13
0



eu-2022-judgment
pkk
EU-931
main
ruling
General Court rules again on the acts of 2014 and later
2022-11-30






0




eu-general-court

judgment of 30 November 2022, T-316/14 RENV and T-148/19


certain
1
act
0
1
D13
0

What became of each single act is not recorded here; the listing went on.

eu-2025-renewal
pkk
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2001-laid
pkk
UK-TA2000
main
announcement
Draft order laid that adds "Kurdistan Workers' Party (Partiya Karkeren Kurdistan) (PKK)" and twenty others to Schedule 2


2001-02-28




0




uk-home-secretary




certain
1
official-statement
0
1
S47
0



uk-2001-proscription
pkk
UK-TA2000
main
listing
Proscribed as "Kurdistan Workers' Party (Partiya Karkeren Kurdistan) (PKK)"



2001-03-29
2001-03-29


1
proscription
in-force




uk-home-secretary

SI 2001/1261


certain
2
official-statement
act
2
effective
likely
published
likely
3
S47
D30
GK
0

March 2001 is certain; the 29th is general knowledge (the order of 2001 took effect the day after it was made).

uk-2020-ict
pkk
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0036



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2002-listing
pkk
CA-CC
main
listing
Listed under Criminal Code s. 83.05


2002-12-11

[2002-12-10..2002-12-11]


1
listing
in-force




ca-governor-in-council




certain
1
press
0
4
D41
D65
S60
GK
0

A parliamentary secretary gives 11 December 2002; other records the day before (general knowledge).

au-2005-listing
pkk
AU-CC102
main
listing
Listed under the Criminal Code




2005-12


1
listing
in-force




au-governor-general




certain
1
press
0
1
D47
0

The day in December 2005 was not looked up.

au-2018-relisting
pkk
AU-CC102
main
renewal
Listed anew
2018-08-02



2018-08-04


0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2021-relisting
pkk
AU-CC102
main
renewal
Listed anew
2021-07-23






0




au-governor-general




certain
1
official-statement
0
1
D48
0



au-2001-1373
pkk
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list names the instrument; its day is that of the other entries of the same instrument.

au-2025-relisting
pkk
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
popular-front-for-the-liberation-of-palestine
Popular Front for the Liberation of Palestine
organisation
10
PFLP

alias
Red Eagles

alias
Red Eagle Group

alias
Palestinian Popular Resistance Forces

alias
PPRF

alias
Halhul Gang

alias
Abu Ali Mustafa Brigades

alias
الجبهة الشعبية لتحرير فلسطين
ar
formal
Народный фронт освобождения Палестины
ru
alias
НФОП
ru
alias
0
1
us-ofac-sdn
4709

Palestinian organisation of the left, founded in 1967.
8
popular-front-for-the-liberation-of-palestine
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

popular-front-for-the-liberation-of-palestine
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

popular-front-for-the-liberation-of-palestine
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

popular-front-for-the-liberation-of-palestine
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

popular-front-for-the-liberation-of-palestine
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D03
EU-OJ
EU-FSF

popular-front-for-the-liberation-of-palestine
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

popular-front-for-the-liberation-of-palestine
CA-CC
none

2024-05-19
likely
1
press
Whether it still is listed was not looked up.
2
D64
GK

popular-front-for-the-liberation-of-palestine
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
8
us-1997-fto
popular-front-for-the-liberation-of-palestine
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
popular-front-for-the-liberation-of-palestine
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
popular-front-for-the-liberation-of-palestine
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-06-17


2002-06-18
[2002-06-17..2002-06-18]


1
freeze
in-force




eu-council




certain
1
press
0
1
D03
0



eu-2025-renewal
popular-front-for-the-liberation-of-palestine
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
popular-front-for-the-liberation-of-palestine
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0040



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
popular-front-for-the-liberation-of-palestine
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-11-13
2003-11-13


1
listing
in-force




ca-governor-in-council




likely
1
press
0
2
D64
GK
0

Reported on 13 November 2003; that the listing is of the same day is general knowledge.

au-2001-1373
popular-front-for-the-liberation-of-palestine
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2)


certain
1
list
0
1
AU-DFAT
0

The list says that the Minister listed the entity on this day.

au-2025-relisting
popular-front-for-the-liberation-of-palestine
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
real-ira
Real IRA
organisation
7
Real Irish Republican Army
en
formal
RIRA

alias
New IRA

alias
NIRA

alias
New Irish Republican Army
en
alias
Real Oglaigh na hEireann

alias
Подлинная ИРА
ru
alias
1
splinter-of
irish-republican-army

1
us-ofac-sdn
6853

Splinter group of the Provisional IRA, formed in 1997; since a merger of 2011 to 2012 called the New IRA. OFAC carries it as "New Irish Republican Army".
9
real-ira
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

real-ira
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

real-ira
US-FTO
none

2026-08-22
certain
2
act
list

4
S28
D28
OFAC-FILE
OFAC-2026

real-ira
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

real-ira
EU-931
none

2026-08-21
likely
2
press
list
Named in the annex to Common Position 2001/931/CFSP from 27 December 2001 as acting inside the Union: police and judicial cooperation under article 4, no freeze. When that ended was not looked up. In no version of the freeze list seen from 2021 on.
4
D01
GK
EU-FSF
EU-OJ
1
No freeze: named in the EU list of 27 December 2001 for police and judicial cooperation only (article 4 of the Common Position); when that ended was not looked up.
2001-12-27/..


0
real-ira
UK-TA2000
none

2026-04-30
certain
1
act
No entry of its own: the House of Lords held in 2005 that the entry "The Irish Republican Army" covers it.
1
D35

real-ira
UK-CT
none

2026-08-22
certain
2
list
press
Designated as New IRA in November 2025.
2
UK-SL
D40

real-ira
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

real-ira
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
1
real-ira
US-FTO
OFAC's entry carries the 32 County Sovereignty Movement (or Committee) and the Irish Republican Prisoners Welfare Association as other names, and so does Australia's. They are no names of the party here: they are bodies with a public life of their own, and the British entries do not name them.
2001-05-16/..
3
OFAC-FILE
OFAC-2026
AU-DFAT
0
9
us-2001-fto
real-ira
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2001-05-16
2001-05-16


1
listing
in-force




us-secretary-of-state




certain
1
act
0
3
S28
D28
OFAC-FILE
0



us-2023-fto-name
real-ira
US-FTO
main
amendment
Name changed to New Irish Republican Army




2023-06-30


0




us-secretary-of-state




certain
1
act
0
2
OS:us_state_terrorist_orgs
OFAC-FILE
0



us-2001-sdgt
real-ira
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
4
D55
OFAC-FILE
GK
D27
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2001-article-4
real-ira
EU-931
main
other-designation
Named in the first EU list for police and judicial cooperation; no freeze
2001-12-27


2001-12-28



0




eu-council




certain
1
press
0
2
D01
GK
0

That groups of member states were marked for article 4 only is general knowledge; the press of the day says that governments would act against them one by one.

uk-2001-umbrella
real-ira
UK-TA2000
irish-republican-army-entry
listing
Proscribed under the entry "The Irish Republican Army", as the House of Lords held in 2005



2000-07-20
2001-02-19


1
proscription
in-force




uk-parliament




certain
1
act
0
3
D35
D30
GK
0

A trial judge had held otherwise in May 2004, the Court of Appeal in Northern Ireland reversed that in June 2004.

uk-2005-r-v-z
real-ira
UK-TA2000
irish-republican-army-entry
ruling
House of Lords: membership of the Real IRA is membership of a proscribed organisation
2005-05-19






0




House of Lords

R v Z [2005] UKHL 35


certain
1
act
0
1
D35
0



uk-2025-ct
real-ira
UK-CT
main
listing
Designated by HM Treasury as New Irish Republican Army (CTD0010)


2025-11-06

2025-11-06


1
freeze
in-force




uk-treasury

SI 2019/577


certain
2
list
press
0
2
UK-SL
D40
0



au-2001-1373
real-ira
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
real-ira
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
revival-of-islamic-heritage-society
Revival of Islamic Heritage Society
organisation
14
RIHS

alias
Society of the Revival of Islamic Heritage
en
alias
Society for the Revival of Islamic Heritage
en
alias
Revival of Islamic Heritage Foundation
en
alias
Islamic Heritage Restoration Society
en
alias
Revival of Islamic Society Heritage on the African Continent
en
alias
Jamia Ihya ul Turath

alias
Jamiat Ihia Al-Turath Al-Islamiya

alias
Jam'iyat Ihya' al-Turath al-Islami

alias
Al-Furqan Foundation Welfare Trust

alias
Al-Furqan Welfare Foundation

alias
جمعية احياء التراث الاسلامي
ar
formal
Общество возрождения исламского наследия
ru
formal
Джамият Ихья ат-Тураз аль-Ислами
ru
alias
0
3
un-sc
113994
QDe.070
us-ofac-sdn
10923

us-ofac-sdn
7149

Kuwaiti charity. Russia bans it and the United States designate it as a whole; the UN, and those who follow its list, designate only its offices in Pakistan and Afghanistan.
12
revival-of-islamic-heritage-society
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Society of the Revival of Islamic Heritage". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

revival-of-islamic-heritage-society
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

revival-of-islamic-heritage-society
UN-1267
none

2026-08-22
certain
1
list
Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
1
UN-FILE

revival-of-islamic-heritage-society
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.070.
1
UN-FILE

revival-of-islamic-heritage-society
EU-881
none

2026-08-21
likely
1
list
Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
2
EU-OJ
EU-FSF

revival-of-islamic-heritage-society
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

revival-of-islamic-heritage-society
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom. Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
2
UK-SL
UN-FILE

revival-of-islamic-heritage-society
AU-COTUNA
none

2026-08-22
likely
2
list
computed
Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
2
AU-DFAT
UN-FILE

revival-of-islamic-heritage-society
CH-EMBA
none

2026-02-25
likely
2
list
computed
Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
2
CH-SECO
UN-FILE

revival-of-islamic-heritage-society
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013. Only the offices in Pakistan and Afghanistan are listed, not the society as a whole.
2
TR-MASAK
OS:tr_fcib

revival-of-islamic-heritage-society
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

revival-of-islamic-heritage-society
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

0
1
revival-of-islamic-heritage-society
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
10
us-2002-sdgt-offices
revival-of-islamic-heritage-society
US-SDGT
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan designated




2002-01-09


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. OFAC uid 7149.

un-2002-listing
revival-of-islamic-heritage-society
UN-1267
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: listed (QDe.070)




2002-01-11


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0

The entry says that only the offices in Pakistan and Afghanistan are designated.

ru-2003-judgment
revival-of-islamic-heritage-society
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
revival-of-islamic-heritage-society
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

us-2008-sdgt
revival-of-islamic-heritage-society
US-SDGT
main
listing
Designated as a whole




2008-06-13


1
listing
in-force




us-secretary-of-the-treasury

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. OFAC uid 10923, whose remark speaks of the offices worldwide; the list carries the tag SDGT in every version seen.

eu-2002-listing
revival-of-islamic-heritage-society
EU-881
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: frozen under Regulation 881/2002, whose annex took over the UN list




2002-05-27


1
freeze
in-force




eu-council




likely
2
list
computed
1
effective
likely
3
OS:EU-TAQA-EUAQ
EU-OJ
EU-FSF
0

The annex as of August 2026 gives the day of the UN listing as its start; Regulation 467/2001 applied before. The text of the first annex was not looked up.

uk-2020-sanctions
revival-of-islamic-heritage-society
UK-ISIL
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

au-2002-un-listing
revival-of-islamic-heritage-society
AU-COTUNA
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: asset freeze with the UN listing




2002-01-11


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2002-un-listing
revival-of-islamic-heritage-society
CH-EMBA
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: taken over from the UN list




2002-01-11


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
revival-of-islamic-heritage-society
TR-6415
offices-in-pakistan-and-afghanistan
listing
Offices in Pakistan and Afghanistan: assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

0
riyadus-salikhin
Riyadus-Salikhin Reconnaissance and Sabotage Battalion of Chechen Martyrs
organisation
9
Riyadus-Salikhin

alias
Riyadus-Salikhin Reconnaissance and Sabotage Battalion
en
alias
Riyadus-Salikhin Reconnaissance and Sabotage Battalion of Shahids
en
alias
Riyadh-as-Saliheen

alias
Sabotage and Military Surveillance Group of the Riyadh al-Salihin Martyrs
en
alias
Firqat al-Takhrib wa al-Istitla al-Askariyah li Shuhada Riyadh al-Salihin

alias
RSRSBCM

alias
Риядус-Салихийн
ru
alias
Риядус-Салихин
ru
alias
3
associated-with
islamic-international-brigade
As the UN entry says.
associated-with
special-purpose-islamic-regiment
As the UN entry says.
associated-with
emarat-kavkaz
As the UN entry says.
2
un-sc
113868
QDe.100
us-ofac-sdn
7473

Chechen armed unit founded by Shamil Basayev; listed by the UN with two others on 4 March 2003.
10
riyadus-salikhin
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

riyadus-salikhin
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.100.
1
UN-FILE

riyadus-salikhin
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

riyadus-salikhin
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

riyadus-salikhin
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

riyadus-salikhin
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

riyadus-salikhin
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

riyadus-salikhin
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

riyadus-salikhin
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

riyadus-salikhin
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

0
1
riyadus-salikhin
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
7
us-2003-sdgt
riyadus-salikhin
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-02-28


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2003-listing
riyadus-salikhin
UN-1267
main
listing
Listed (QDe.100)




2003-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2003-listing
riyadus-salikhin
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2003-03-04..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2003-un-listing
riyadus-salikhin
AU-COTUNA
main
listing
Asset freeze with the UN listing




2003-03-04


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2003-un-listing
riyadus-salikhin
CH-EMBA
main
listing
Taken over from the UN list




2003-03-04


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
riyadus-salikhin
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
riyadus-salikhin
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
segunda-marquetalia
Segunda Marquetalia
organisation
8
Second Marquetalia
en
translation
New Marquetalia
en
alias
La Nueva Marquetalia
es
alias
FARC Dissidents Segunda Marquetalia

alias
FARC-D Segunda Marquetalia

alias
GAO-R Segunda Marquetalia

alias
Grupo Armado Organizado Residual Segunda Marquetalia
es
alias
Сегунда Маркеталия
ru
alias
1
splinter-of
farc
The US designation of the FARC was revoked when this group was designated.
1
us-ofac-sdn
33974

Armed group in Colombia, formed in August 2019 by former commanders of the FARC who left the peace accord of 2016.
8
segunda-marquetalia
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

segunda-marquetalia
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

segunda-marquetalia
US-FTO
none

2026-08-22
certain
2
official-statement
list
In no version of OFAC's list up to 8 November 2021; with the tag FTO from 2 December 2021 to August 2026.
4
D23
S67
OFAC-FILE
OFAC-2026

segunda-marquetalia
US-SDGT
none

2026-08-22
certain
2
official-statement
list
In no version of OFAC's list up to 8 November 2021; with the tag SDGT from 2 December 2021 to August 2026.
3
D23
OFAC-FILE
OFAC-2026

segunda-marquetalia
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; the group is younger than the peace accord of 2016.
2
EU-FSF
EU-OJ

segunda-marquetalia
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

segunda-marquetalia
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

segunda-marquetalia
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In none of the versions of the DFAT list of 2026 under resolution 1373; older versions were not checked.
1
AU-DFAT

0
0
0
2
us-2021-fto
segunda-marquetalia
US-FTO
main
listing
Designated as a Foreign Terrorist Organization, effective with publication


2021-11-30

[2021-11-30..2021-12-01]


1
listing
in-force




us-secretary-of-state




certain
3
official-statement
secondary
list
0
3
D23
S67
OFAC-FILE
1
D23
0
United States Department of State
2021-11-30


The group is designated as an FTO and as an SDGT; the designations of the FARC are revoked.

Announced on 30 November; effective with publication in the Federal Register, about 1 December 2021.

us-2021-sdgt
segunda-marquetalia
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2021-11-30

[2021-11-30..2021-12-01]


1
listing
in-force




us-secretary-of-state




certain
2
official-statement
list
0
2
D23
OFAC-FILE
1
D23
0
United States Department of State
2021-11-30


The group is designated as an FTO and as an SDGT; the designations of the FARC are revoked.



1
us-2021-when
segunda-marquetalia
US-FTO
listing
When the change from the FARC to its successors took effect
2021-11-30/..
2
S67b
0

2021-11-30


The FARC was taken off the list on 30 November 2021, its successors put on.
S67
0

2022


Effective with publication, about 1 December 2021.
Uncertain on 30 November, in force from 1 December 2021 on.
shining-path
Shining Path
organisation
9
Sendero Luminoso
es
formal
Partido Comunista del Perú - Sendero Luminoso
es
alias
Partido Comunista del Peru
es
alias
Communist Party of Peru
en
alias
Ejercito Guerrillero Popular
es
alias
Socorro Popular del Peru
es
alias
Сендеро Луминосо
ru
alias
Сияющий путь
ru
alias
PCP-SL

alias
0
1
us-ofac-sdn
4715

Maoist guerrilla organisation of Peru.
8
shining-path
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

shining-path
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

shining-path
US-FTO
none

2026-08-22
certain
2
act
list

3
S28
OFAC-FILE
OFAC-2026

shining-path
US-SDGT
none

2026-08-22
certain
2
official-statement
list
OFAC's list carries the tag SDGT in every version seen, from January 2018 to August 2026.
3
D55
OFAC-FILE
OFAC-2026

shining-path
EU-931
none

2026-08-21
certain
2
press
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
3
D02
EU-OJ
EU-FSF

shining-path
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

shining-path
CA-CC
none

2024-05-19
certain
1
press
Whether it still is listed was not looked up.
2
D43
D63

shining-path
AU-COTUNA
none

2026-08-22
certain
1
list
Listed under resolution 1373 and still on the DFAT list of August 2026.
1
AU-DFAT

0
0
0
8
us-1997-fto
shining-path
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



1997-10-08
1997-10-08


1
listing
in-force




us-secretary-of-state




certain
1
act
0
2
S28
OFAC-FILE
0



us-2001-sdgt
shining-path
US-SDGT
main
listing
Designated under Executive Order 13224, one of 22 Foreign Terrorist Organizations designated together


2001-11-02

[2001-10-31..2001-11-02]


1
listing
in-force




us-secretary-of-state




certain
1
official-statement
0
3
D55
OFAC-FILE
GK
0

The press statement of 2 November 2001 says that the Secretary designated them that morning; other records give 31 October (general knowledge). The oldest version of the list at hand, of 26 January 2018, carries the tag.

eu-2002-listing
shining-path
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001
2002-05-02


2002-05-03
[2002-05-02..2002-05-03]


1
freeze
in-force




eu-council




certain
1
press
0
1
D02
0



eu-2025-renewal
shining-path
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
shining-path
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0041



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

ca-2003-listing
shining-path
CA-CC
main
listing
Listed under Criminal Code s. 83.05



2003-02-12
2003-02-12


1
listing
in-force




ca-governor-in-council




certain
1
press
0
2
D43
D63
0

Announced together with the Abu Nidal Organisation, whose day the Canadian list gives.

au-2001-1373
shining-path
AU-COTUNA
main
listing
Listed by the Foreign Minister under resolution 1373



2001-12-21
2001-12-21


1
freeze
in-force




au-foreign-minister

Charter of the United Nations (Anti-terrorism - Persons and Entities) List 2001 (No. 2), Gazette S 500 of 21 December 2001


certain
1
list
0
1
AU-DFAT
0



au-2025-relisting
shining-path
AU-COTUNA
main
renewal
Listed anew




2025-09-13


0




au-foreign-minister

Charter of the United Nations (Listed Persons and Entities) Amendment (No. 2) Instrument 2025


certain
1
list
0
1
AU-DFAT
0



0
sirajuddin-haqqani
Sirajuddin Haqqani
person
9
Sirajuddin Jallaloudine Haqqani

formal
Siraj Haqqani

alias
Serajuddin Haqani

alias
Siraj Haqani

alias
Saraj Haqani

alias
Sirajuddin Haqqani Jalaluddin Khwasa Muhammad

alias
سراج الدين جلال الدين حقانى
ps
formal
سراج الدین حقانی
fa
alias
Сираджуддин Хаккани
ru
alias
2
leader-of
haqqani-network
Heads the network as of late 2012 (UN entry).
member-of
taliban

2
un-sc
2785696
TAi.144
us-ofac-sdn
10743

Head of the Haqqani Network and son of its founder Jalaluddin Haqqani; interior minister of the Taliban's government since 2021.
20
sirajuddin-haqqani
UN-1267
none

2026-08-22
certain
1
list
On this list until the split of 17 June 2011, since then on the 1988 list.
2
S42
UN-FILE

sirajuddin-haqqani
UN-1988
none

2026-08-22
certain
1
list

3
S41a
S42
UN-FILE

sirajuddin-haqqani
US-SDGT
none

2026-08-22
certain
1
list
Designated in 2008 (general knowledge); OFAC's list carries uid 10743 with SDGT in every version seen, from January 2018 to August 2026.
3
GK
OFAC-FILE
OFAC-2026

sirajuddin-haqqani
EU-881
none

2026-08-21
likely
2
list
computed
Regulation 881/2002 carried out the Taliban part of the UN list until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ

sirajuddin-haqqani
EU-1988
none

2026-08-21
certain
1
list
Annex I, part A; start 2007-09-13 is the day of the UN.
3
OS:EU-AFG
EU-FSF
EU-OJ

sirajuddin-haqqani
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

sirajuddin-haqqani
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

sirajuddin-haqqani
UK-AFG
none

2026-08-22
certain
2
list
computed
UK reference AFG0112.
2
S50
UK-SL

sirajuddin-haqqani
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

sirajuddin-haqqani
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

sirajuddin-haqqani
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

sirajuddin-haqqani
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 591.
2
AU-DFAT
S61a

sirajuddin-haqqani
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four others.
2
AU-DFAT
AU-DFAT-XLSX

sirajuddin-haqqani
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

sirajuddin-haqqani
TR-6415
none

2024-08-22
likely
1
list

2
TR-MASAK
OS:tr_fcib

sirajuddin-haqqani
US-FTO
none

2026-04-30
certain
1
act
Organisations only; persons cannot be designated under section 219.
1
S29

sirajuddin-haqqani
RU-35FZ
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

sirajuddin-haqqani
UK-TA2000
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

sirajuddin-haqqani
AU-CC102
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

sirajuddin-haqqani
CH-NDG74
none

2026-04-30
likely
1
act
Organisations only; a person cannot be listed under this regime.
4
S12
S47b
S56b
S61

0
0
0
17
un-listing
sirajuddin-haqqani
UN-1267
main
listing
Listed by the 1267 Committee




2007-09-13


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2011-moved
sirajuddin-haqqani
UN-1267
main
amendment
Moved from this list to the 1988 list
2011-06-17



2011-06-17


1
listing
ended
replaced



un-security-council

resolutions 1988 and 1989 (2011)


certain
2
act
list
0
2
S41a
UN-FILE
0



un-2011-listing
sirajuddin-haqqani
UN-1988
main
listing
Carried over to the 1988 list (TAi.144)




2011-06-17


1
listing
in-force




un-security-council

resolution 1988 (2011)


certain
2
act
list
0
3
S41a
S42
UN-FILE
0

The entry keeps 2007-09-13 as its day of listing.

un-2013-04-22-amendment
sirajuddin-haqqani
UN-1988
main
amendment
Entry updated




2013-04-22


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-03-10-amendment
sirajuddin-haqqani
UN-1988
main
amendment
Entry updated




2026-03-10


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-04-28-amendment
sirajuddin-haqqani
UN-1988
main
amendment
Entry updated




2026-04-28


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



un-2026-07-30-amendment
sirajuddin-haqqani
UN-1988
main
amendment
Entry updated




2026-07-30


0




un-1988-committee




certain
1
list
0
1
UN-FILE
0



eu-881-listing
sirajuddin-haqqani
EU-881
main
listing
Frozen under Regulation 881/2002




[2007-09-13..2011-07-31]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


likely
1
computed
0
2
OS:EU-TAQA-EUAQ
UN-FILE
0

Computed from the UN's listing; the annex of that time was not seen.

eu-2011-moved
sirajuddin-haqqani
EU-881
main
amendment
Moved to Regulation 753/2011




2011-08-01


1
freeze
ended
replaced



eu-council




likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



eu-1988-listing
sirajuddin-haqqani
EU-1988
main
listing
In annex I of Regulation 753/2011 from the beginning




2011-08-01


3
arms
in-force
freeze
in-force
travel
in-force




eu-council

Regulation (EU) 753/2011; Decision 2011/486/CFSP


likely
2
list
computed
0
2
OS:EU-AFG
EU-OJ
0



uk-2020-afg
sirajuddin-haqqani
UK-AFG
main
listing
Designated by force of the Afghanistan regulations (AFG0112)




[2020-12-14..2020-12-31]


2
freeze
in-force
travel
in-force




uk-fcdo

SI 2020/948


certain
2
list
computed
0
3
S50
UK-SL
UN-FILE
0

The list shows asset freeze and travel ban; sources differ on the day the regulations came into force.

au-cotuna-listing
sirajuddin-haqqani
AU-COTUNA
main
listing
UN listing applies in Australia




2007-09-13


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



ch-listing
sirajuddin-haqqani
CH-EMBA
main
listing
UN listing taken over




2007-09-13


3
arms
in-force
freeze
in-force
travel
in-force




ch-seco




likely
2
list
computed
0
3
CH-SECO
S56c
UN-FILE
0



ch-2025-split
sirajuddin-haqqani
CH-EMBA
main
amendment
Entry moves to the ordinance on the Taliban; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-listing
sirajuddin-haqqani
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

us-2008-sdgt
sirajuddin-haqqani
US-SDGT
main
listing
Designated under Executive Order 13224




[2008-02-29..2008-03-31]


1
listing
in-force




us-secretary-of-state




likely
1
unsourced
0
2
GK
OFAC-FILE
0

The list carries the tag from 26 January 2018 (its oldest version seen) on.

us-2025-reward
sirajuddin-haqqani
US-SDGT
main
fact
Reward offer withdrawn; the designation is unchanged


2025-03




0




us-secretary-of-state




likely
1
unsourced
0
1
GK
0

Not a delisting; OFAC's list of August 2026 still carries the entry.

0
society-of-social-reforms
Society of Social Reforms
organisation
8
Social Reform Society
en
alias
Social Reforms Society
en
alias
Jamiyat al-Islah al-Ijtimai

formal
Jam'iyyat al-Islah al-Ijtima'i

alias
جمعية الإصلاح الاجتماعي
ar
formal
Общество социальных реформ
ru
formal
Джамият аль-Ислах аль-Иджтимаи
ru
alias
Джамият аль-Ислам аль-Иджтимаи
ru
alias
0
0
Kuwaiti charity Jamiyat al-Islah al-Ijtimai (Social Reform Society). Its name in the press of 2003 is misprinted as Jamiyat al-Islam al-Ijtimai.
12
society-of-social-reforms
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Society of Social Reforms". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

society-of-social-reforms
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

society-of-social-reforms
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

society-of-social-reforms
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

society-of-social-reforms
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

society-of-social-reforms
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

society-of-social-reforms
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

society-of-social-reforms
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

society-of-social-reforms
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

society-of-social-reforms
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

society-of-social-reforms
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

society-of-social-reforms
KZ
none

2006-12-31
likely
1
press
On the national list in October 2006; later versions were not seen.
3
RFE-2006
CRT-2006
GK

0
0
0
3
ru-2003-judgment
society-of-social-reforms
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
society-of-social-reforms
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

kz-2005-listing
society-of-social-reforms
KZ
main
listing
Recognised as terrorist and banned
2005-03-15






1
listing
in-force




kz-supreme-court




likely
1
unsourced
0
3
RFE-2006
CRT-2006
GK
0

The day is general knowledge. That the organisation (Social Reform Society) stood on the national list is told by the press on 12 October 2006 and by the State Department for the end of 2006.

0
special-purpose-islamic-regiment
Special Purpose Islamic Regiment
organisation
5
SPIR

alias
Islamic Special Purpose Regiment
en
alias
Al-Jihad-Fisi-Sabililah Special Islamic Regiment

alias
Islamic Regiment of Special Meaning
en
alias
Исламский полк особого назначения
ru
alias
0
2
un-sc
114111
QDe.101
us-ofac-sdn
7474

Chechen armed unit of the years after 1999; listed by the UN with two others on 4 March 2003.
10
special-purpose-islamic-regiment
UN-1267
none

2026-08-22
certain
1
list

1
UN-FILE

special-purpose-islamic-regiment
UN-1988
none
2015-03-27
2026-08-22
certain
1
list
In no version of the 1988 (Taliban) list seen; it stands on the 1267 list as QDe.101.
1
UN-FILE

special-purpose-islamic-regiment
EU-881
none

2026-08-21
likely
1
list

2
EU-OJ
EU-FSF

special-purpose-islamic-regiment
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU list of Regulation 2580/2001 seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

special-purpose-islamic-regiment
UK-ISIL
none

2026-08-22
certain
2
list
computed
Before 31 December 2020 the EU's rules applied in the United Kingdom.
2
UK-SL
UN-FILE

special-purpose-islamic-regiment
AU-COTUNA
none

2026-08-22
likely
2
list
computed

2
AU-DFAT
UN-FILE

special-purpose-islamic-regiment
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
UN-FILE

special-purpose-islamic-regiment
TR-6415
none

2024-08-22
likely
1
list
No freeze under this law before the base decision of 30 September 2013.
2
TR-MASAK
OS:tr_fcib

special-purpose-islamic-regiment
US-FTO
none

2026-08-22
likely
2
list
secondary
The OFAC list never carried the entry with the tag FTO in the versions seen (26 January 2018 to 22 August 2026), nor does the table of the State Department name it.
3
OFAC-FILE
OFAC-2026
S28

special-purpose-islamic-regiment
US-SDGT
none

2026-08-22
likely
1
list

2
OFAC-FILE
OFAC-2026

0
1
special-purpose-islamic-regiment
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 covers the organisations in the schedule of the 2007 order that carries out the Security Council resolutions, and so reaches UN-listed ones without naming them.
2015-03-30/..
1
IN-MHA
0
7
us-2003-sdgt
special-purpose-islamic-regiment
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2003-02-28


1
listing
in-force




us-secretary-of-state

Executive Order 13224


likely
1
unsourced
0
3
GK
OFAC-FILE
OFAC-2026
0

The day is general knowledge. The OFAC list carries the tag SDGT in every version seen from 26 January 2018 to 22 August 2026.

un-2003-listing
special-purpose-islamic-regiment
UN-1267
main
listing
Listed (QDe.101)




2003-03-04


1
listing
in-force




un-1267-committee




certain
1
list
0
1
UN-FILE
0



eu-2003-listing
special-purpose-islamic-regiment
EU-881
main
listing
Frozen under Regulation 881/2002, after the UN listing




[2003-03-04..2012-01-17]


1
freeze
in-force




eu-commission




certain
1
list
0
2
EU-OJ
EU-FSF
0

The first EU act was not looked up. The annex as of August 2026 gives the day of the UN listing as its start; a Commission regulation of January 2012 amended the entry, so that it existed by then.

au-2003-un-listing
special-purpose-islamic-regiment
AU-COTUNA
main
listing
Asset freeze with the UN listing




2003-03-04


1
freeze
in-force




au-dfat




likely
2
list
computed
1
effective
likely
2
AU-DFAT
UN-FILE
0

UN lists apply by regulation. The Australian list gives the day of the UN listing.

ch-2003-un-listing
special-purpose-islamic-regiment
CH-EMBA
main
listing
Taken over from the UN list




2003-03-04


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
1
effective
likely
2
CH-SECO
UN-FILE
0

UN entries are taken over; the Swiss day may be some days later. Seen in the list of 25 February 2026.

tr-listing
special-purpose-islamic-regiment
TR-6415
main
listing
Assets frozen, after the UN list




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

The base decision 2013/5428 of 30 September 2013 had the UN list annexed; the entry is seen in the list of 22 August 2024. The decision that first named it was not looked up.

uk-2020-sanctions
special-purpose-islamic-regiment
UK-ISIL
main
listing
Designated by force of the regulations, as UN-named




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


certain
2
list
computed
0
2
UK-SL
UN-FILE
0

The regulations replaced EU law at the end of 2020. The UK list gives the UN's day as the day of designation.

0
sudanese-muslim-brotherhood
Sudanese Muslim Brotherhood
organisation
3
Muslim Brotherhood in Sudan
en
alias
Sudanese Islamic Movement
en
alias
الحركة الإسلامية السودانية
ar
alias
1
part-of
muslim-brotherhood
Branch in Sudan.
1
us-ofac-sdn
57109

Sudanese Islamic Movement, branch of the Muslim Brotherhood, with the al-Baraa bin Malik Brigade as its armed wing.
9
sudanese-muslim-brotherhood
US-SDGT
none

2026-08-22
certain
2
official-statement
list

2
STATE-SMB
OFAC-2026

sudanese-muslim-brotherhood
US-FTO
none

2026-08-22
certain
2
act
list

2
STATE-SMB
OFAC-2026

sudanese-muslim-brotherhood
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

sudanese-muslim-brotherhood
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

sudanese-muslim-brotherhood
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

sudanese-muslim-brotherhood
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

sudanese-muslim-brotherhood
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

sudanese-muslim-brotherhood
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

sudanese-muslim-brotherhood
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
1
sudanese-muslim-brotherhood
US-SDGT
Its al-Baraa bin Malik Brigade was designated in September 2025 under another order, EO 14098 on Sudan.
2026-03-09/..
1
STATE-SMB
1
us-2026-fto-designation
sudanese-muslim-brotherhood
US-FTO
main
listing
Designation as a Foreign Terrorist Organization
us-secretary-of-state
us-secretary-of-state
8 U.S.C. 1189: effective on publication, after notice to leaders of Congress seven days before.

1
listing
in-force
2
changes
Providing material support becomes a crime under 18 U.S.C. 2339B.
../..

1
S29
stays
The SDGT designation of 9 March 2026.
../..

1
STATE-SMB
0
0


2
S29
STATE-SMB
3
us-2026-sdgt
sudanese-muslim-brotherhood
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist


2026-03-09

2026-03-09


1
listing
in-force




us-secretary-of-state

Executive Order 13224


certain
2
official-statement
list
0
2
STATE-SMB
OFAC-2026
0

Announced that day; the list of 22 August 2026 carries the tag. The notice in the Federal Register was not looked up.

us-2026-fto-intended
sudanese-muslim-brotherhood
US-FTO
main
announcement
Intention to designate as a Foreign Terrorist Organization announced


2026-03-09



2026-03-16
0


us-2026-fto-designation
announced
us-secretary-of-state




certain
1
official-statement
0
1
STATE-SMB
1
STATE-SMB
0
US State Department
2026-03-09
intends to designate the group as a Foreign Terrorist Organization, effective March 16, 2026





us-2026-fto
sudanese-muslim-brotherhood
US-FTO
main
listing
Designated as a Foreign Terrorist Organization




2026-03-16


1
listing
in-force


us-2026-fto-designation
in-force
us-secretary-of-state




certain
2
official-statement
list
1
effective
likely
2
STATE-SMB
OFAC-2026
0

The day is the one announced; the notice was not looked up. The list of 22 August 2026 carries the tag FTO.

1
us-2026-which-designation
sudanese-muslim-brotherhood
US-FTO
listing
What was designated on 9 March 2026
2026-03-09/2026-03-16
2
RADAR-SMB
0

2026-03


Placed on the list of Foreign Terrorist Organizations and of SDGT.
STATE-SMB
0
US State Department
2026-03-09


SDGT at once; Foreign Terrorist Organization intended, effective 16 March.
The second.
supreme-military-majlisul-shura
Supreme Military Majlisul Shura of the United Mujahideen Forces of the Caucasus
organisation
5
Высший военный Маджлисуль Шура Объединенных сил моджахедов Кавказа
ru
formal
Высший военный Маджлисуль Шура сил объединенных моджахедов Кавказа
ru
alias
Высший военный меджлис уль-шура объединенных сил моджахедов Кавказа
ru
alias
Высший военный Маджлисуль Шура
ru
alias
Military Majlisul Shura of the United Mujahideen Forces of the Caucasus
en
alias
0
0
Armed command of Chechen and Dagestani fighters; named first in the Russian judgment of 2003. Press reports of the judgment name Shamil Basayev and Movladi Udugov as heads of this body and of the Congress of the Peoples of Ichkeria and Dagestan.
11
supreme-military-majlisul-shura
RU-35FZ
none

2026-04-30
certain
2
act
press
Recognised and banned by the judgment of 14 February 2003 under the name "Supreme Military Majlisul Shura of the United Mujahideen Forces of the Caucasus". The ruling of 17 April 2025 concerned the Taliban only; no other suspension is known.
3
S04
S10
S12

supreme-military-majlisul-shura
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

supreme-military-majlisul-shura
UN-1267
none
2014-11-19
2026-08-22
likely
1
list
In no version of the 1267 list seen, from November 2014 on.
1
UN-FILE

supreme-military-majlisul-shura
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the 1988 (Taliban) list seen.
1
UN-FILE

supreme-military-majlisul-shura
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

supreme-military-majlisul-shura
US-SDGT
none
2018-01-26
2026-08-22
likely
1
list
In no version of the OFAC list seen, from 26 January 2018 on; older versions were not checked.
2
OFAC-FILE
OFAC-2026

supreme-military-majlisul-shura
EU-881
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

supreme-military-majlisul-shura
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU lists seen, from 2021 on; older versions were not checked.
2
EU-OJ
EU-FSF

supreme-military-majlisul-shura
UK-ISIL
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

supreme-military-majlisul-shura
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

supreme-military-majlisul-shura
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List seen (2026); older versions were not checked.
1
UK-SL

0
1
supreme-military-majlisul-shura
UN-1267
The UN lists three other Chechen bodies since 4 March 2003 (Islamic International Brigade, Special Purpose Islamic Regiment, Riyadus-Salikhin), not this one.
2003-03-04/..
1
UN-FILE
0
2
ru-2003-judgment
supreme-military-majlisul-shura
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number and the day of entry into force are likely, not certain.

ru-2006-list
supreme-military-majlisul-shura
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


likely
1
press
0
2
S11
S11b
0

The FSB added two names to the fifteen of 2003, as its officer told the press.

0
tak
Kurdistan Freedom Falcons
organisation
6
Teyrêbazên Azadiya Kurdistan
ku
formal
Teyrbazen Azadiya Kurdistan

alias
Teyrebazen Azadiya Kurdistan

alias
TAK

alias
Kurdistan Freedom Hawks

alias
Freedom Hawks of Kurdistan

alias
1
associated-with
pkk
Listed apart from the PKK by the EU, OFAC and the UK sanctions list; Australia's list names it among the PKK's other names.
1
us-ofac-sdn
10665

Kurdish armed group in Turkey, Teyrêbazên Azadiya Kurdistan.
7
tak
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

tak
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

tak
US-FTO
none
2018-01-26
2026-08-22
likely
1
list
OFAC's list carries no tag FTO in any version seen from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

tak
US-SDGT
none

2026-08-22
certain
1
list
OFAC's list carries the tag SDGT, and no other, in every version seen, from January 2018 to August 2026; the day of designation was not looked up.
2
OFAC-FILE
OFAC-2026

tak
EU-931
none

2026-08-21
likely
1
list
Listed and still in the annex to Regulation 2580/2001 as of 21 August 2026.
4
UK-HMT
GK
EU-OJ
EU-FSF

tak
UK-ICT
none

2026-08-22
certain
1
list
The list gives 31 December 2020 as the day of designation. Frozen under earlier UK law before that; those rules are not recorded here.
1
UK-SL

tak
AU-COTUNA
unknown

2026-08-22
certain
1
list
No entry of its own: its names stand in the entry of the PKK (DFAT 280).
1
AU-DFAT

0
0
0
5
au-cotuna-pkk-entry
tak
AU-COTUNA
within-pkk
listing
Named inside the entry of the PKK (DFAT 280), listed under resolution 1373




[2001-12-21..2025-09-13]


1
freeze
in-force




au-foreign-minister




certain
1
list
0
1
AU-DFAT
0

The entry was first listed on 21 December 2001 and last on 13 September 2025; since when it has these names was not looked up.

us-2018-sdgt-list
tak
US-SDGT
main
publication
Carried in OFAC's list as uid 10665 with the tag SDGT, at the latest on 26 January 2018




[2001-09-23..2018-01-26]
2018-01-26

1
listing
in-force




us-ofac




certain
1
list
0
1
OFAC-FILE
0

The designation is older; its day was not looked up.

eu-2006-listing
tak
EU-931
main
listing
Listed under Common Position 2001/931/CFSP and Regulation 2580/2001




[2006-12-21..2007-02-05]


1
freeze
in-force




eu-council




likely
1
list
0
2
UK-HMT
GK
0

The United Kingdom's consolidated list of 2014 marks it as an EU listing of 5 February 2007; the EU act is taken to be no earlier than 21 December 2006.

eu-2025-renewal
tak
EU-931
main
renewal
Kept on the list by Implementing Regulation (EU) 2025/206



2025-01-31
2025-02-01


0




eu-council

Implementing Regulation (EU) 2025/206


certain
1
list
0
1
EU-FSF
0



uk-2020-ict
tak
UK-ICT
main
listing
Designated under the Counter-Terrorism (International Sanctions) Regulations as CTI0042



2020-12-31
2020-12-31


1
freeze
in-force




uk-fcdo

SI 2019/573


certain
1
list
0
1
UK-SL
0

The list also names an arms embargo, and a director disqualification of 9 April 2025.

0
taliban
Taliban
organisation
17
Taliban Movement
en
formal
Islamic Movement of Taliban
en
alias
Taliban Islamic Movement
en
alias
Taleban
en
alias
Tahrike Islami'a Taliban

alias
Talibano Islami Tahrik

alias
Islamic Emirate of Afghanistan
en
alias
Afghan Taliban
en
alias
Талибан
ru
alias
Движение Талибан
ru
formal
طالبان
ps
alias
حركة طالبان
ar
alias
امارت اسلامی افغانستان
fa
alias
د افغانستان اسلامي امارت
ps
alias
د طالبانو اسلامي غورځنګ
ps
alias
Taliban Hareketi
tr
alias
הטליבאן
he
alias
2
associated-with
haqqani-network
UN entry TAe.012 calls the network a group of Taliban fighters; it has designations of its own.
distinct-from
ttp
TTP stands on the UN 1267 list, not on the 1988 list.
1
us-ofac-sdn
6636

Afghan armed movement; in power in Kabul since 15 August 2021 as the Islamic Emirate of Afghanistan. Not to be confused with Tehrik-e Taliban Pakistan (TTP).
30
taliban
RU-35FZ
none

2026-04-30
certain
2
act
press
The movement was recognised as terrorist and banned by the judgment of 14 February 2003; no earlier Russian measure is recorded.
2
S10
S12

taliban
RU-115FZ
unknown

2026-04-30
certain
0
No copy of the Rosfinmonitoring list with an entry for the movement was seen, neither before nor after the ruling of 17 April 2025; not established.
1
OS:ru_fedsfm_terror

taliban
UN-1267
none

2026-08-22
certain
2
list
official-statement
The movement itself was never an entry. Persons associated with it were listed under resolution 1267 until the split of 17 June 2011 moved them to the 1988 list.
4
S18
S41a
S42
UN-FILE
1
The movement itself is no entry; persons associated with the Taliban were listed by the 1267 Committee until they were moved to the 1988 list in June 2011.
2000-04-12/2011-06-16


0
taliban
UN-1988
none

2026-08-22
certain
2
list
official-statement
The 1988 list holds persons and entities associated with the Taliban; the movement itself has no entry.
3
S18
S42
UN-FILE
1
The movement itself is no entry; persons and entities associated with the Taliban are listed.
2011-06-17/..
un-sc
Taliban
5
2015-03-27
135
5
1
UN-FILE
2021-01-18
135
5
1
S42
2025-04-17
135
5
1
UN-FILE
2026-02-27
135
5
1
UN-FILE
2026-08-01
135
5
1
UN-FILE
taliban
US-FTO
none

2026-08-22
certain
2
press
list
Never designated as a Foreign Terrorist Organization. The OFAC list carries the movement with the tag SDGT only.
3
S69
OFAC-FILE
OFAC-2026

taliban
US-SDGT
none

2026-08-22
certain
1
act
Before Executive Order 13268 of 2 July 2002 the movement was blocked under another order, EO 13129 of 4 July 1999, not under EO 13224.
3
S25
S26
OFAC-2026

taliban
UK-TA2000
none

2026-04-30
likely
1
unsourced
The Taliban are not proscribed; TTP and the Haqqani Network are.
1
GK

taliban
CA-CC
none

2026-04-30
certain
1
press
Listed in May 2013 together with the Haqqani Network; the day of effect is not certain (3 May is to be verified).
2
S58
S58a

taliban
KZ
none

2024-06-03
certain
2
official-statement
press
Listed from 2005 until it was delisted around the turn of the year 2023–2024; the act was never published. Nothing newer than June 2024 was seen.
4
S18
S19
S20
S21

taliban
KG
none

2024-09-06
certain
2
list
official-statement
Listed from 2006; no longer on the list published on 2 September 2024. The act that ended the listing is unknown. Nothing newer than September 2024 was seen.
2
S21
S22

taliban
TJ
none

2025-04-18
certain
2
list
press
Still on the list in 2024 and named as designated in April 2025.
3
S06
S23
S24

taliban
UZ
unknown

2026-04-30
certain
0
No evidence of a listing was found; unknown, not no.
1
S23b

taliban
US-EO13129
none

2026-04-30
certain
1
act
The order of 4 July 1999 was the first; EO 13268 replaced it on 2 July 2002 by the annex of EO 13224.
2
S25
S26

taliban
US-INA-TIER
none

2026-04-30
likely
1
unsourced
By statute since 26 December 2007; likely, the text of the act was not seen.
1
GK

taliban
EU-881
none

2026-08-21
likely
2
list
computed
The movement is no entry in the annex as of August 2026. Persons associated with the Taliban stood under this regulation until Regulation 753/2011; the annex of those years was not seen.
2
OS:EU-TAQA-EUAQ
EU-OJ
1
The movement itself is no entry; persons associated with the Taliban whom the UN had listed were frozen under this regulation until 1 August 2011.
2002-05-27/2011-07-31


0
taliban
EU-1988
none

2026-08-21
certain
1
list
The annexes hold the persons and entities of the UN's 1988 list; the movement itself is no entry.
3
OS:EU-AFG
EU-FSF
EU-OJ
1
The movement itself is no entry; persons and entities associated with the Taliban are listed.
2011-08-01/..


2
2026-02-28
135
5
1
EU-FSF
2026-08-21
135
5
1
EU-OJ
taliban
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

taliban
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

taliban
UK-AFG
none

2026-04-30
certain
1
list
Those whom the UN names are designated by force of the regulations; the movement itself is no entry.
2
S50
UK-SL
1
The movement itself is no entry; persons and entities associated with the Taliban whom the UN names are designated.
2020-12-31/..


2
2026-02-25
135
5
1
UK-SL
2026-05-02
135
5
1
UK-SL
taliban
UK-ISIL
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

taliban
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

taliban
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

taliban
CH-EMBA
none
2026-02-25
2026-02-25
likely
1
list
The annexes hold the persons and entities of the UN list; the movement itself is no entry.
2
S56
CH-SECO
1
The movement itself is no entry in the list of 2026; persons and entities associated with the Taliban are listed, since 15 May 2025 under an ordinance of their own.
2000-10-02/..


1
2026-02-25
135
5
1
CH-SECO
taliban
CH-NDG74
none

2026-04-30
likely
1
act
The general ruling of 19 October 2022, the first use of art. 74, bans Al-Qaida and Islamic State with related groups; it does not name the movement.
2
S56b
CH-BBL-2022

taliban
AU-CC102
none

2026-04-30
likely
1
unsourced
Not known to have been listed; a copy of the list was not seen. The foreign ministry's words of the movement as no longer a terrorist organisation are kept among the conflicts.
2
GK
S61a

taliban
AU-COTUNA
unknown

2026-08-22
certain
2
list
official-statement
Unlike the UN, Australia has the movement itself as an entry: reference 6257, in every version of 2026 seen, with freeze and arms embargo, beside the persons and entities of the UN's 1988 list. Measures under another law began in December 1999.
3
AU-DFAT
DFAT-TALIBAN
RBA-SANCTIONS
1
Persons and entities of the UN's 1988 list are listed beside the movement; the foreign ministry counted 140 in December 2025.
2011-06-17/..


2
2026-02-26
135
5
1
AU-DFAT
2026-08-22
135
5
1
AU-DFAT
taliban
AU-AFG
none

2026-08-02
certain
2
list
press
Four officials were listed with the framework; the movement itself is no entry.
3
S61d
AU-DFAT
AU-DFAT-XLSX
1
The movement itself is no entry; officials of its government are listed (Khalid Hanafi, Nadeem, Sharei, Abdul Hakim Haqqani).
2025-12-06/..


2
2025-12-06
4
0
2
S61d
AU-DFAT
2026-08-02
4
0
1
AU-DFAT-XLSX
taliban
IN-UAPA
none

2026-04-30
to-verify
1
list
No named entry of the First Schedule as on 30 March 2015; later states and the schedule of the UN order of 2007, to which an entry refers, were not seen. To be verified.
2
IN-MHA
S62

taliban
TR-6415
none

2024-08-22
likely
1
list
The annexed list follows the UN; the copy of August 2024 holds persons and entities, not the movement.
1
TR-MASAK
1
The movement itself is no entry; persons and entities associated with the Taliban are listed.
2013-09-30/..


0
taliban
AE
none

2014-11-20
likely
1
press
News agencies counted the Afghan Taliban among the groups of the list of 15 November 2014; the list itself was not seen, so this is to be verified. Nothing later was checked.
1
AE-PRESS-2014

1
taliban
RU

1
S16
12
taliban
RU-35FZ
UN measures remain binding: the Foreign Ministry said that the ruling does not change Russia's duty to apply the UN Security Council sanctions against persons and entities linked to the Taliban.
2025-04-17/..
1
S03
taliban
RU-35FZ
Not settled since the ruling of 17 April 2025: whether Criminal Code art. 205.5 and the note required in the media still apply, and whether the entry stays in the FSB list and in that of Rosfinmonitoring. No official source was found.
2025-04-17/..
4
S03
S04
S07
S08
taliban
RU-35FZ
Whether Alexander Molokhov spoke for the movement is disputed: the Ministry of Justice asked for his disbarment because he had presented himself in court for a banned organisation; a commission of the Moscow bar found a breach on 17 September 2025, its council refused to disbar him on 27 November 2025, both by his own account. His statements on the ruling are kept under his name.
2025-09-17/..
1
RU-MOLOKHOV
taliban
RU-35FZ
The register records no Russian provision on contact with a recognised organisation as such; diplomatic contact went on before and after 2025.
2003-02-14/..
1
GK
taliban
UN-1988
Russia's suspension of its own ban changed nothing here; Russia's Foreign Ministry said so on the day of the ruling.
2025-04-17/..
2
S03
UN-FILE
taliban
US-SDGT
Not under this regime, but not free either: property of the Taliban was blocked under Executive Order 13129 of 4 July 1999 until it was revoked on 2 July 2002.
1999-07-04/2002-07-01
2
S25
S26
taliban
US-FTO
By statute (Pub. L. 110-161, div. J, section 691(d)) the Taliban count as a Tier I terrorist organisation for immigration law all the same; that is another regime.
2007-12-26/..
1
GK
taliban
US-FTO
The Secretary of State told Congress that a designation was under review; none is known.
2025-05-21/..
1
S69
taliban
AU-COTUNA
In December 1999 the Reserve Bank forbade transfers to, by the order of or on behalf of the Taliban under the Banking (Foreign Exchange) Regulations, another law; when that ended was not looked up.
1999-12/..
1
RBA-SANCTIONS
taliban
CA-CC
Being listed and membership as such are no crimes in Canada; financing and participation are.
2013-05/..
1
S58b
taliban
US-SDGT
General licences 14 to 20 allow dealings (humanitarian assistance, goods, remittances, official business, governing institutions). None unblocks an account or ends the designation.
2021-09-24/..
3
S30a
S31
GK
taliban
UN-1988
The group travel exemption for officials lapsed in August 2022; it was not renewed, nor in February 2026.
2022-08/..
2
GK
S36
2
ru-2025-suspension
taliban
RU-35FZ
main
suspension
Suspension of the ban on the Taliban
ru-prosecutor-general
ru-supreme-court
Federal law of 28 December 2024: the ban may be suspended where there are factual data that the organisation, after its entry in the list, has stopped activity aimed at propaganda, justification and support of terrorism or at the listed crimes.
1
3
ban
suspended
list-entry
contested
recognition
contested
9
changes
The ban on the movement's activity in Russia is suspended.
../..

2
S01
S09
changes
Press: contact with the movement would no longer be punishable. The register records no provision that punishes contact as such, so it cannot say which rule would fall away.
2025-03-31/..
1
P01
1
joepags.com
New York Post
[2025-03-31..2025-04-16]
contact with the group would no longer be punishable as a crime

A grant would make contact with the Taliban free of punishment.
1
P01
stays
The duty to apply the UN measures (asset freeze, travel ban, arms ban: resolution 2255, paragraph 1) to persons and entities associated with the Taliban.
2015-12-21/..

1
S41
stays
Russia's Foreign Ministry confirms that the ruling leaves its UN duties unchanged.
2025-04-17/..
1
S03
0
Russian Foreign Ministry
2025-04-17
does not change Russia's international obligations


1
S03
stays
The designation of the Taliban as SDGT by the United States.
2002-07-02/..

1
S25
stays
Russia does not recognise the government formed by the movement.
../2025-07-02

1
S16
not-settled
Whether Criminal Code art. 205.5 (organising and taking part in the activity of a recognised organisation) still applies.
2013-11-02/..

2
S01
S08
not-settled
Whether media must still note that the organisation is recognised as terrorist and banned (Mass Media Law art. 4, KoAP art. 13.15(2)).
../..

1
S08
not-settled
Whether the entry in the Rosfinmonitoring list, and with it the freezing of funds, falls.
../..

1
OS:ru_fedsfm_terror
0
0

A court, on application of the Prosecutor General or a deputy, with data that the activity was resumed.
3
S01
S04
S09
us-2025-fto-review
taliban
US-FTO
main
listing
Review whether to designate the Taliban as a Foreign Terrorist Organization
us-secretary-of-state
us-secretary-of-state


0
0
0
0


1
S69
61
un-1999-res-1267
taliban
UN-1267
main
law
Resolution 1267 creates the regime (freeze and flight ban, in force 30 days later)
1999-10-15






0




un-security-council

resolution 1267 (1999)


certain
1
act
0
1
S40b
0



ca-1999-un-regulations
taliban

main
law
Canadian regulations carrying out the UN measures (SOR/99-444)
1999-11






0




Governor in Council

SOR/99-444


likely
1
act
0
1
S58c
0
CA


un-2000-mohammed-omar
taliban
UN-1267
main
other-designation
Mohammed Omar, leader of the Taliban, listed (now TAi.004)




2000-04-12


0




un-1267-committee




certain
1
list
0
1
S42
0



un-2000-res-1333
taliban
UN-1267
main
law
Resolution 1333 extends the measures to bin Laden and Al-Qaida
2000-12-19






0




un-security-council

resolution 1333 (2000)


certain
1
act
0
1
S56c
0



un-2001-01-persons
taliban
UN-1267
main
other-designation
Persons of the Taliban listed, among them M. Hassan Akhund (TAi.002) and A.K. Motaqi (TAi.026)




2001-01-25


0




un-1267-committee




certain
1
list
0
1
S42
0



un-2001-02-persons
taliban
UN-1267
main
other-designation
Persons of the Taliban listed, among them A.G. Baradar (TAi.024)




2001-02-23


0




un-1267-committee




certain
1
list
0
1
S42
0



us-2002-eo-13268
taliban
US-SDGT
main
listing
Added with Mohammed Omar to the annex of Executive Order 13224; EO 13129 revoked

2002-07-02

2002-07-03
2002-07-02


1
listing
in-force




us-president

Executive Order 13268


certain
1
act
0
1
S25
1
S25
0
President of the United States
2002-07-02


Ends the Taliban emergency, revokes EO 13129, adds The Taliban to the annex of EO 13224.



ru-2003-judgment
taliban
RU-35FZ
main
listing
Recognised as terrorist and banned, with fourteen other organisations
2003-02-14



2003-03-04


2
ban
in-force
recognition
in-force




ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 14 February 2003 in case ГКПИ 03-116
1

certain
2
act
press
1
effective
likely
3
S10
S12
GK
1
S10
0

2003-02-14


The Supreme Court, in closed session, recognised fifteen organisations as terrorist and banned their activity in Russia.

Under the law then in force (130-FZ of 1998). The case number is likely, not certain; 4 March 2003, the day of entry into force, is as carried in the FSB list (general knowledge).

ru-2006-list
taliban
RU-35FZ
main
publication
Unified federal list first published, with 17 names



2006-07

2006-07

1
list-entry
in-force




ru-fsb

unified federal list, Rossiyskaya Gazeta


certain
1
press
0
1
S11
0

Published at the end of July 2006.

ru-2021-media-wording
taliban
RU-35FZ
main
fact
State media change the wording to "under UN sanctions for terrorist activity"


2021-11-08




0









certain
1
press
0
1
S08b
1
S08b
0

2021-11-09


An internal instruction of the state media holding; no change of the ban.



kz-2005-listing
taliban
KZ
main
listing
Recognised as terrorist and banned
2005-03-15






1
listing
in-force




kz-supreme-court




certain
1
press
0
1
S21
0



tj-2006-listing
taliban
TJ
main
listing
Recognised as terrorist, together with Al-Qaida and others
2006-03-30






1
listing
in-force




tj-supreme-court
Prosecutor General of Tajikistan



certain
2
official-statement
list
0
1
S23
0



kg-2006-listing
taliban
KG
main
listing
Recognised as terrorist and banned by the Pervomaisky district court of Bishkek
2006-09-15






1
listing
in-force




kg-district-court




certain
1
press
0
1
S21
0



kz-2023-statement
taliban
KZ
main
statement
Foreign Ministry says that a decision to remove the movement was taken


2023-12-29




0




Foreign Ministry of Kazakhstan




certain
1
official-statement
0
1
S18
1
S18
0
spokesman, Foreign Ministry of Kazakhstan
2023-12-29


A decision to remove was taken, because the UN does not list the movement.



kz-2024-delisting
taliban
KZ
main
delisting
Taken off the national list by an act that was not published


2023-12-29

[2023-12-29..2024-01]


1
listing
ended
delisted







1
certain
1
official-statement
0
4
S18
S19
S20
S21
3
S18
0
spokesman, Foreign Ministry of Kazakhstan
2023-12-29


A decision to remove the movement from the list was taken.
S19
1
Orda.kz
spokesman, Foreign Ministry of Kazakhstan
2024-01


The movement has already been excluded from the list.
S20
0
President of Kazakhstan
2024-06-03


Kazakhstan has taken the movement off its list.

The day, number and acting body are unknown: sources name the government, the Security Council, or nobody. The list itself is known through these statements only. A conviction for attempted recruitment into the Taliban was handed down in Almaty about ten days before the announcement.

kz-2024-confirmation
taliban
KZ
main
statement
Foreign Ministry says that the movement has already been excluded


2024-01




0




Foreign Ministry of Kazakhstan




certain
1
official-statement
0
1
S19
0

Middle of January 2024, about two weeks after the first statement.

kz-2024-president
taliban
KZ
main
statement
President restates the removal before heads of parliaments of the CSTO


2024-06-03




0




President of Kazakhstan




certain
1
official-statement
0
1
S20
1
S20
0
President of Kazakhstan
2024-06-03






kg-2024-list
taliban
KG
main
delisting
No longer on the list of 20 organisations published by the Prosecutor General



2024-09-02
[2024-09-02..2024-09-06]
2024-09-02

1
listing
ended
delisted



kg-prosecutor-general



1
certain
2
official-statement
list
0
1
S22
2
S22
0
Prosecutor General of Kyrgyzstan
2024-09-02


The published list of 20 organisations has no entry for the movement.
S22
0
Foreign Ministry of Kyrgyzstan
[2024-09-05..2024-09-06]


The movement was removed from the list.

The end became visible with the list of 2 September 2024; the Foreign Ministry confirmed it by the 6th. The judicial act behind it is unknown and may be earlier: officials referred journalists to the courts. Until the confirmation the status is held to be uncertain.

kg-2024-statement
taliban
KG
main
statement
Foreign Ministry confirms the removal


[2024-09-05..2024-09-06]




0




Foreign Ministry of Kyrgyzstan




certain
1
official-statement
0
1
S22
0

After reports in the Afghan press first, then elsewhere.

un-2011-split
taliban
UN-1988
main
law
Resolutions 1988 and 1989 split the list into Taliban and Al-Qaida
2011-06-17






0




un-security-council

resolution 1988 (2011)


certain
1
act
0
1
S41a
0



un-2015-res-2255
taliban
UN-1988
main
law
Resolution 2255 restates the measures now in force
2015-12-21






0




un-security-council

resolution 2255 (2015)


certain
1
act
0
1
S41
0



un-2021-res-2615
taliban
UN-1988
main
law
Resolution 2615 makes the humanitarian exception for Afghanistan
2021-12-22






0




un-security-council

resolution 2615 (2021)


certain
1
act
0
1
S61a
0



un-2022-res-2664
taliban
UN-1988
main
law
Resolution 2664 makes the standing humanitarian carve-out and keeps paragraph 1 of 2615
2022-12-09






0




un-security-council

resolution 2664 (2022)


certain
1
act
0
1
S51b
0



un-2024-res-2763
taliban
UN-1988
main
renewal
Monitoring Team renewed for 14 months
2024-12-13






0




un-security-council

resolution 2763 (2024)


certain
1
act
0
1
S37
0



un-2026-res-2816
taliban
UN-1988
main
renewal
Monitoring Team renewed to 17 February 2027; travel exemptions not renewed
2026-02-12






0




un-security-council

resolution 2816 (2026)


certain
1
press
0
1
S36
0

Adopted 15 to 0.

ca-2013-listing
taliban
CA-CC
main
listing
Listed under Criminal Code s. 83.05, with the Haqqani Network


2013-05-15

2013-05


1
listing
in-force




ca-governor-in-council




certain
1
press
0
2
S58
S58a
1
S58
1
Canadian Press

2013-05-15


The Taliban and the Haqqani Network have been added to the list.

In effect early in May 2013; the day (3 May?) is to be verified.

ca-2023-c41
taliban
CA-CC
main
law
S.C. 2023, c. 14 (Bill C-41) makes the humanitarian exception




2023-06-20


0




Parliament of Canada

S.C. 2023, c. 14


certain
1
act
0
1
S59
0



us-2021-gl-14-15
taliban
US-SDGT
main
licence
General licences 14 and 15 (humanitarian assistance; agricultural goods and medicine)



2021-09-24



0




us-ofac




certain
1
secondary
0
1
S31
0



us-2021-gl-16
taliban
US-SDGT
main
licence
General licence 16 (non-commercial personal remittances)



2021-12-10



0




us-ofac




likely
1
unsourced
0
1
GK
0



us-2021-gl-17-18-19
taliban
US-SDGT
main
licence
General licences 17, 18 and 19 (official business; international organisations; NGOs)



2021-12-22



0




us-ofac




certain
1
secondary
1
published
likely
1
S31
0



us-2022-gl-20
taliban
US-SDGT
main
licence
General licence 20 (Afghanistan and its governing institutions)



2022-02-25



0




us-ofac




certain
2
official-statement
secondary
0
2
S30
S30a
0



us-2025-fto-statement
taliban
US-FTO
main
statement
Secretary of State tells Congress that a designation is under review


2025-05-21




0


us-2025-fto-review
under-study
us-secretary-of-state




certain
1
press
0
1
S69
1
S69
0
United States Secretary of State
2025-05-21

under review
Designation of the Taliban as a Foreign Terrorist Organization is under review.



us-2026-wrongful-detention
taliban

main
other-designation
Afghanistan designated a State Sponsor of Wrongful Detention (not a terrorism measure)


2026-03-09




0




United States Secretary of State




certain
1
official-statement
0
1
S70
0
US


af-2021-takes-power
taliban

main
fact
Takes power in Kabul; no list changes of itself




2021-08-15


0









certain
1
press
0
1
S05
0
AF


ru-2025-government-recognised
taliban

main
government-recognition
Russia recognises the government, the first state to do so




2025-07-03


0




President and Foreign Ministry of Russia




certain
1
press
0
1
S16
1
S16
0

2025-07-03


The ambassador's credentials were accepted and the Islamic Emirate recognised.
RU


ru-2026-credentials
taliban

main
fact
Credentials of the ambassador received by the President of Russia




2026-01


0




President of Russia




certain
1
press
0
1
S17
0
RU
Middle of January 2026.

ru-2024-04-under-study
taliban
RU-35FZ
main
statement
Foreign Ministry says that removal from the list is being considered


2024-04-02




0


ru-2025-suspension
under-study
Foreign Ministry of Russia




certain
2
official-statement
press
0
1
S13d
1
S13d
1
TASS
Russian Foreign Ministry
2024-04-02


Removal of the movement from the list is under study.



ru-2024-05-proposal
taliban
RU-35FZ
main
statement
Foreign Ministry and Ministry of Justice propose the removal to the President


2024-05-27




0


ru-2025-suspension
under-study
Foreign Ministry and Ministry of Justice of Russia




certain
2
official-statement
press
0
1
S13d
1
S13d
1
TASS

2024-05-27


Both ministries reported to the President that the movement could be removed from the list.



ru-2024-07-allies
taliban
RU-35FZ
main
statement
President calls the Taliban allies in fighting terrorism


2024-07




0




President of Russia




certain
2
official-statement
press
0
1
S13e
1
S13e
0
President of Russia
2024-12
allies

The Taliban are allies in the fight against terrorism.



ru-2024-10-in-principle
taliban
RU-35FZ
main
statement
FSB director and presidential envoy speak of a decision in principle; legal steps pending


2024-10-04




0


ru-2025-suspension
announced
FSB director and presidential envoy




certain
2
official-statement
press
0
1
S13
1
S13
0
FSB director and presidential envoy
2024-10-04

decision in principle
Removal is decided in principle; the legal steps are still to be taken. ISIS-K is named as a common enemy.



ru-2024-11-bill
taliban
RU-35FZ
main
law
Bill on suspending the ban on listed organisations introduced


2024-11-26~




0


ru-2025-suspension
announced
senators and deputies




likely
1
press
0
1
S13b
1
S13b
0
authors of the bill
2024-11-26
legal gap

The law knew no way to end a ban.



ru-2024-12-first-reading
taliban
RU-35FZ
main
law
State Duma passes the bill in first reading
2024-12-10






0


ru-2025-suspension
announced
State Duma




certain
1
press
0
1
S13c
0



ru-2024-12-third-reading
taliban
RU-35FZ
main
law
State Duma passes the bill in second and third reading
2024-12-17






0


ru-2025-suspension
announced
State Duma




certain
1
press
0
1
S13c
0



ru-2024-12-law
taliban
RU-35FZ
main
law
Law on the temporary suspension of a ban signed and published

2024-12-28

2024-12-28



0


ru-2025-suspension
announced
President of Russia

Federal Law of 28 December 2024 (No. 513-FZ)


certain
1
act
0
1
S01
0

The number is likely. When it came into force is disputed; see the conflicts.

ru-2025-03-admission
taliban
RU-35FZ
main
admission
Claim of the Prosecutor General to suspend the ban accepted by the Supreme Court


2025-03-31




0


ru-2025-suspension
admitted
ru-supreme-court
ru-prosecutor-general



certain
2
official-statement
press
0
1
S09
1
S09
0
press service of the Supreme Court
2025-03-31

asked to suspend
The claim is to suspend the ban on activity of an organisation on the unified federal list.



ru-2025-03-scheduling
taliban
RU-35FZ
main
scheduling
Closed hearing set for 17 April 2025


2025-03-31



2025-04-17
0


ru-2025-suspension
scheduled
ru-supreme-court
ru-prosecutor-general

1

certain
2
official-statement
press
0
1
S09
1
S09
0
press service of the Supreme Court
2025-03-31


The hearing is set for 17 April and will be closed.



ru-2025-04-hearing
taliban
RU-35FZ
main
hearing
Hearing held behind closed doors; a lawyer appears for the Taliban
2025-04-17

2025-04-17




0


ru-2025-suspension
heard
ru-supreme-court


1

certain
1
press
0
4
S04
S05
S07
RU-MOLOKHOV
0

Reports of the day say that the movement was represented. By later ones the lawyer showed a warrant in the preparatory part and would not name his client to the judge.

ru-2025-04-ruling
taliban
RU-35FZ
main
suspension
Ban on activity suspended; claim granted, effective at once, open to appeal
2025-04-17



2025-04-17


3
ban
suspended
list-entry
contested
recognition
contested


ru-2025-suspension
in-force
ru-supreme-court
ru-prosecutor-general
judgment of the Supreme Court of 17 April 2025 (judge Oleg Nefedov)
1

certain
2
press
official-statement
0
3
S04
S05
S07
4
S04
1
TASS
judge Oleg Nefedov
2025-04-17
the previously established ban on the activities of the Taliban movement ... is suspended


S03
1
TASS
Russian Foreign Ministry
2025-04-17
suspend the terrorist status


S07
2
its Telegram channel
mibnews.ru
Prosecutor General's Office
[2025-04-17..2025-12-31]
исключено из реестра террористических организаций

The movement is excluded from the register of terrorist organisations.
S08
2
Gazeta.Ru
nsn.fm, in its own words
Alexander Molokhov, counsel for the Taliban
[2025-04-18..2025-12-31]
в реестре террористов, который ведет ФСБ, движение по-прежнему числится

The ruling suspends the ban only; the status stands and the entry is still in the FSB register.

Number of the case not found; whether it was appealed is not known.

ru-2025-04-un-statement
taliban
RU-35FZ
main
statement
Foreign Ministry says that duties under the UN sanctions are unchanged


2025-04-17




0




Foreign Ministry of Russia




certain
1
official-statement
0
1
S03
1
S03
1
TASS
Russian Foreign Ministry
2025-04-17
does not change Russia's international obligations

Russia must go on applying the UN sanctions against persons and entities associated with the Taliban.



ru-2025-counsel-statement
taliban
RU-35FZ
main
statement
Counsel says that the status is not lifted and the entry still stands in the FSB register


[2025-04-18..2025-12-31]




0




Alexander Molokhov, counsel for the Taliban




certain
1
press
0
1
S08
0

The copy seen is undated; after the ruling.

ru-2025-fsb-database
taliban
RU-35FZ
main
report
Report that the FSB database shows the decision in force



[2025-04-18..2025-12-31]



0









to-verify
1
secondary
0
1
S08c
1
S08c
1
RIA

[2025-04-18..2025-12-31]


According to the FSB database the decision to suspend the ban has taken effect.

Machine-translated copy, day not found.

us-1999-eo-13129
taliban
US-EO13129
main
listing
Property of the Taliban blocked (national emergency)

1999-07-04


1999-07-04


1
blocking
in-force




us-president

Executive Order 13129


certain
1
act
0
1
S26
0

Country-type programme, replaced on 2 July 2002 by the listing under EO 13224.

us-2002-eo-13129-revoked
taliban
US-EO13129
main
revocation
Executive Order 13129 revoked; the movement is listed under EO 13224 instead

2002-07-02

2002-07-03
2002-07-02


1
blocking
ended
replaced



us-president

Executive Order 13268


certain
1
act
0
1
S25
0



us-2007-tier-1
taliban
US-INA-TIER
main
listing
By statute a Tier I terrorist organisation for immigration law




2007-12-26


1
tier
in-force




us-congress

Pub. L. 110-161, div. J, section 691(d)


likely
1
unsourced
0
1
GK
0



au-cotuna-entry
taliban
AU-COTUNA
main
listing
The movement itself an entry of Australia's list (DFAT 6257)




[1999-10-15..2021-03-17]


1
freeze
in-force




au-dfat




certain
2
list
official-statement
0
2
AU-DFAT
DFAT-TALIBAN
0

The list gives 15 October 1999, the day of resolution 1267, as day of listing, the regulation of 2013 as instrument and 17 March 2021 as control date. By an older page of the ministry, of 2014 or later, arms may be supplied neither to the Taliban nor to a designated person; on which day the movement came under regulations of the Act of 1945 was not looked up.

eu-2002-regulation-881
taliban
EU-881
main
law
EU Regulation 881/2002 replaces Regulation 467/2001
2002-05-27






0




eu-council

Regulation (EC) 881/2002


certain
1
secondary
0
1
OS:EU-TAQA-EUAQ
0



eu-2011-regulation-753
taliban
EU-1988
main
law
EU Regulation 753/2011 and Decision 2011/486/CFSP carry out resolution 1988
2011-08-01






0




eu-council

Regulation (EU) 753/2011


certain
1
secondary
0
1
OS:EU-AFG
0



ch-2000-ordinance
taliban
CH-EMBA
main
law
Swiss ordinance on bin Laden, Al-Qaida and the Taliban
2000-10-02






0




ch-federal-council

SR 946.203


certain
1
act
0
1
S56c
0



ch-2025-ordinance-split
taliban
CH-EMBA
main
law
Swiss ordinance split into one on the Taliban and one on ISIL and Al-Qaida
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0

No change of restrictions or humanitarian exceptions; fourteen years after the UN's split.

au-2025-framework
taliban
AU-AFG
main
other-designation
Australian Afghanistan framework; four officials listed, not the movement




2025-12-06


0




au-foreign-minister

Autonomous Sanctions (Designated Persons and Entities and Declared Persons – Afghanistan) List 2025


certain
2
press
list
0
2
S61d
AU-DFAT
0

Khalid Hanafi, Neda Mohammad Nadeem, Abdul Hakim Sharei, Abdul Hakim Haqqani.

ae-2014-list
taliban
AE
main
listing
Counted by news agencies among the groups of the Emirates' list



2014-11-15
2014-11-15


1
listing
in-force




ae-cabinet

Cabinet Decision 41 of 2014


to-verify
1
press
0
2
AE-PRESS-2014
S63
0

AFP speaks of Afghanistan's Taliban in passing; the list itself was not seen.

15
ru-2025-effect
taliban
RU-35FZ
recognition
What the ruling of 17 April 2025 did
2025-04-17/..
6
S04
1
TASS
judge Oleg Nefedov
2025-04-17
the previously established ban on the activities of the Taliban movement ... is suspended

The ban is suspended.
S03
1
TASS
Russian Foreign Ministry
2025-04-17
suspend the terrorist status

The terrorist status is suspended.
S06
1
RBC

2025-04
removed from the list

The movement is removed from the list of terrorist organisations.
S14x
0




The movement is removed from the list.
S06b
2
TASS
RBC

2025-04-18


Russia removes the Taliban from its terror list.
S08
1
Gazeta.Ru
Alexander Molokhov, counsel for the Taliban
[2025-04-18..2025-12-31]


The status as a terrorist organisation is not lifted.
The official act comes first: the ban is suspended. "Removed" is the press's characterisation. Whether the recognition of 2003 survives is not settled.
ru-2025-fsb-list
taliban
RU-35FZ
list-entry
Whether the movement left the FSB's list after the ruling
2025-04-17/..
4
S07
1
its Telegram channel
Prosecutor General's Office
[2025-04-17..2025-12-31]
исключено из реестра террористических организаций

Excluded from the register.
PG-2025-04-17
0
Prosecutor General's Office
2025-04-17
«Движение Талибан» исключено из реестра террористических организаций

Excluded from the register, on the claim of the Prosecutor General.
S08
2
Gazeta.Ru
nsn.fm, in its own words
Alexander Molokhov, counsel for the Taliban
[2025-04-18..2025-12-31]
в реестре террористов, который ведет ФСБ, движение по-прежнему числится

Still in the FSB register; the media note is still due.
S08c
1
RIA

[2025-04-18..2025-12-31]


The FSB database shows the decision in force.
Contested; the third statement is to be verified.
ru-2024-law-in-force
taliban
RU-35FZ

When the law of 28 December 2024 came into force
2024-12-28/..
2
S04
0
TASS
2025-04-17


In December 2024.
S08
1
Gazeta.Ru
Alexander Molokhov, counsel for the Taliban
[2025-04-18..2025-12-31]


In January.
Unresolved; it changes no status.
ru-2003-start
taliban
RU-35FZ

Since when the movement was banned in Russia
2003-02-14/..
3
S10
0

2003-02-14


Judgment of 14 February 2003.
S05
0
Kommersant
2025-04


Since 14 February 2003.
S05b
0
Radio 1
2025-04-17
since 2004

Since 2004.
14 February 2003; the third statement is wrong.
ru-2025-asked-for
taliban
RU-35FZ

What the Prosecutor General asked for
2025-03-31/..
2
S09
0
press service of the Supreme Court
2025-03-31


To suspend the ban on activity of an organisation on the unified federal list.
P01
1
joepags.com
New York Post
[2025-03-31..2025-04-16]


To remove the Taliban from the list of terrorist organisations.
To suspend the ban; "remove" is the press's word.
ru-2024-what-the-law-allows
taliban
RU-35FZ

What the law of 28 December 2024 allows
2024-12-28/..
2
S01
0
Kremlin
2024-12-28


A court may suspend the ban, on application of the Prosecutor General or a deputy; reversible in the same way.
P01
1
joepags.com
New York Post
[2025-03-31..2025-04-16]


Groups may be delisted if they ceased supporting terrorism.
Suspension, reversible; not delisting.
un-who-listed
taliban
UN-1988

Whether the UN lists the movement itself
2011-06-17/..
3
S22b
0


UN Security Council recognised the Taliban as terrorists

The UN recognised the Taliban as terrorists before Russia did.
S18
0
spokesman, Foreign Ministry of Kazakhstan
2023-12-29
does not list

The UN does not list the movement.
TASS-UN-2025
0
TASS
2025-04-17
designated as a terrorist organization by the United Nations

The UN designates the movement as terrorist; the agency's words, beside those of the UN's spokesman that the status is decided by member states and unchanged.
The second fits the list file, which has no entry for the movement.
kz-year-of-ban
taliban
KZ

When Kazakhstan banned the movement
2005-03-15/..
2
S21
0




15 March 2005.
S18b
0




2015.
15 March 2005; the second is Iranian press.
kz-when-delisted
taliban
KZ

When Kazakhstan delisted the movement
2023-12-29/..
3
S18
0
spokesman, Foreign Ministry of Kazakhstan
2023-12-29


A decision was taken (29 December 2023).
S19
1
Orda.kz
spokesman, Foreign Ministry of Kazakhstan
2024-01


Already excluded (middle of January 2024).
S21
0


in June this year

June 2024.
Between 29 December 2023 and January 2024; June 2024 is a restatement.
kz-who-decided
taliban
KZ

Who in Kazakhstan decided
2023-12-29/..
2
S20
0

2024-06-03


The government.
S18c
0




The Security Council.
Open; the act was not published.
kg-when-delisted
taliban
KG

When Kyrgyzstan delisted the movement
2024-09-02/..
2
S22
0
Prosecutor General of Kyrgyzstan
2024-09-02


The list of 2 September 2024 has no entry.
S22
0
Foreign Ministry of Kyrgyzstan
[2024-09-05..2024-09-06]


Removed; stated on 5 or 6 September 2024.
Both are kept; the act is unknown.
us-2001-or-2002
taliban
US-SDGT

When OFAC's list came to name the movement
2001/..
2
S72
0
law firm (Willkie)
2021-09-24


Designated in 2001.
S25
0
President of the United States
2002-07-02


Added by Executive Order 13268 of 2 July 2002.
The order of 2002.
un-res-2816
taliban
UN-1988

Number and date of the resolution of February 2026
2026-02-12/..
2
S36b
0




Resolution 281 of 23 February.
S36
0

2026-02-12


Resolution 2816 of 12 February 2026.
Resolution 2816 of 12 February 2026.
au-no-longer-terrorist
taliban
AU-COTUNA

What Australia holds of the movement
2021-12-22/..
2
S61a
0
Australian Department of Foreign Affairs and Trade

The Taliban is no longer considered a terrorist organisation


S61a
0
Australian Department of Foreign Affairs and Trade



Sanctions continue.
Two facts, both on one undated page. The list of 2026 has the movement itself as an entry; another copy of the page is without the first sentence.
au-which-hanafi
taliban
AU-AFG

Which Hanafi Australia listed on 6 December 2025
2025-12-06/..
2
S61d
0

2025-12-06


Four officials, among them one named Hanafi.
AU-DFAT
0
Australian Department of Foreign Affairs and Trade
2026-02-26


Sheikh Muhammad Khalid Hanafi, minister for the propagation of virtue.
Khalid Hanafi; not Abdul Salam Hanafi, who stands on the UN's 1988 list (TAi.027).
ttp
Tehrik-e Taliban Pakistan
organisation
10
TTP

alias
Tehrik-I-Taliban Pakistan

alias
Tehrik-e-Taliban

alias
Tehreek-e-Taliban

alias
Pakistani Taliban
en
alias
تحریک طالبان پاکستان
ur
formal
Tehreek-e-Taliban Pakistan

alias
Tehreek-i-Taliban Pakistan

alias
حركة طالبان باكستان
ar
alias
Техрик-е Талибан Пакистан
ru
alias
1
distinct-from
taliban
Another organisation, under another UN list.
2
un-sc
2971894
QDe.132
us-ofac-sdn
12206

Armed group in Pakistan formed in 2007. Not the Taliban of Afghanistan: the UN holds it on the 1267 list, not on the 1988 list.
21
ttp
RU-115FZ
unknown

2026-04-30
certain
0
The Rosfinmonitoring list was not seen; not established.
1
OS:ru_fedsfm_terror

ttp
UN-1267
none

2026-08-22
certain
1
list

2
S42
UN-FILE

ttp
UN-1988
none

2026-08-22
certain
1
list
TTP is not on the 1988 (Taliban) list; it stands on the 1267 list as QDe.132.
2
S42
UN-FILE

ttp
US-FTO
none

2026-08-22
certain
1
act

2
S28
OFAC-2026

ttp
US-SDGT
none

2026-08-22
likely
1
list

3
S28
OFAC-FILE
OFAC-2026

ttp
UK-TA2000
none

2026-04-30
likely
1
unsourced
Proscribed in January 2011; the day is not recorded.
1
GK

ttp
CA-CC
none

2026-04-30
likely
1
unsourced

1
GK

ttp
PK
none

2026-04-30
likely
1
unsourced
Proscribed in August 2008; likely, the notification was not seen.
2
GK
OS:PK-ATA1997

ttp
EU-881
none

2026-08-21
certain
1
list
Listed after the UN's listing of 29 July 2011; the annex gives that day as start.
2
EU-FSF
EU-OJ

ttp
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ttp
EU-1988
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ttp
EU-2016-1686
none
2021-01-29
2026-08-21
likely
1
list
In no version seen, from 2021 to August 2026; older versions were not checked.
2
EU-FSF
EU-OJ

ttp
UK-ISIL
none

2026-04-30
certain
2
list
computed
UK reference AQD0079, UN reference QDe.132.
1
UK-SL

ttp
UK-AFG
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ttp
UK-CT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ttp
UK-ICT
none
2026-02-25
2026-04-30
likely
1
list
In no version of the UK Sanctions List of 2026 seen; older versions were not checked.
1
UK-SL

ttp
AU-COTUNA
none

2026-08-22
certain
2
list
computed
DFAT reference 1271.
1
AU-DFAT

ttp
AU-AFG
none

2026-08-02
certain
1
list
The framework of December 2025 names four persons, not this group.
2
AU-DFAT
AU-DFAT-XLSX

ttp
CH-EMBA
none

2026-02-25
likely
2
list
computed

2
CH-SECO
S56

ttp
TR-6415
none

2024-08-22
likely
2
list
computed

2
TR-MASAK
OS:tr_fcib

ttp
US-EO13129
none

2026-04-30
certain
1
act
The order ended in 2002; the group was formed in 2007.
2
S25
S26

0
1
ttp
IN-UAPA
Not named in the First Schedule as on 30 March 2015. Entry 33 refers to organisations in the schedule of the UN order of 2007, so the group may be covered without being named.
2015-03-30/..
2
IN-MHA
S62
0
14
us-2010-fto
ttp
US-FTO
main
listing
Designated as a Foreign Terrorist Organization



2010-09-01
2010-09-01


1
listing
in-force




us-secretary-of-state

notice in the Federal Register


certain
1
act
0
1
S28
0



us-2010-sdgt
ttp
US-SDGT
main
listing
Designated as a Specially Designated Global Terrorist




2010-09-01


1
listing
in-force




us-secretary-of-state




likely
2
act
list
0
2
S28
OFAC-FILE
0

The source for the day is certain about the FTO designation; the OFAC list carries both tags.

uk-2011-proscription
ttp
UK-TA2000
main
listing
Proscribed




2011-01


1
proscription
in-force




uk-home-secretary




likely
1
unsourced
0
1
GK
0

The order is thought to be SI 2011/108; to be verified.

ca-2011-listing
ttp
CA-CC
main
listing
Listed under Criminal Code s. 83.05




2011-07-05


1
listing
in-force




ca-governor-in-council




likely
1
unsourced
0
1
GK
0



un-2011-listing
ttp
UN-1267
main
listing
Listed as QDe.132




2011-07-29


1
listing
in-force




un-1267-committee




certain
1
list
0
2
S42
UN-FILE
0



un-2020-review
ttp
UN-1267
main
review
Review under resolution 2368 concluded; entry kept
2020-11-24






0




un-1267-committee




certain
1
list
0
1
S42
0



pk-2008-proscription
ttp
PK
main
listing
Proscribed under the Anti-Terrorism Act




2008-08-25


1
proscription
in-force




pk-federal-government

Anti-Terrorism Act 1997, s. 11B


likely
1
unsourced
0
1
GK
0



un-2015-amendment
ttp
UN-1267
main
amendment
Entry updated




2015-06-15


0




un-1267-committee




certain
1
list
0
2
UN-FILE
AU-DFAT
0



eu-2011-listing
ttp
EU-881
main
listing
Listed after the UN (annex I)




[2011-07-29..2011-08-11]


1
freeze
in-force




eu-commission

Regulation (EC) 881/2002, annex I


certain
1
list
0
3
EU-FSF
EU-OJ
UK-HMT
0

The first EU act was not seen. The annex gives 29 July 2011, the UN's day; the British list, which then followed the EU's, has the entry from 11 August 2011. Implementing Regulation 2015/1390 amended it.

uk-2020-isil
ttp
UK-ISIL
main
listing
Designated by force of the regulations (AQD0079)




2020-12-31


2
arms
in-force
freeze
in-force




uk-fcdo

SI 2019/466


likely
2
list
computed
0
2
UK-SL
UN-FILE
0



au-2011-cotuna
ttp
AU-COTUNA
main
listing
UN listing applies in Australia




2011-07-29


1
freeze
in-force




au-dfat




likely
2
list
computed
0
2
AU-DFAT
UN-FILE
0



ch-2011-listing
ttp
CH-EMBA
main
listing
UN listing taken over




2011-07-29


2
arms
in-force
freeze
in-force




ch-seco




likely
2
list
computed
0
2
CH-SECO
UN-FILE
0



ch-2025-split
ttp
CH-EMBA
main
amendment
Entry moves to the ordinance on ISIL and Al-Qaida; no change of the measures
2025-03-21



2025-05-15


0




ch-federal-council




certain
1
act
0
1
S56
0



tr-2013-listing
ttp
TR-6415
main
listing
In the list annexed to decision 2013/5428 or added to it




[2013-09-30..2024-08-22]


1
freeze
in-force




tr-president




certain
1
list
0
2
TR-MASAK
OS:tr_fcib
0

On the UN list when the decision was made; the entry is seen in the copy of 22 August 2024.

0
wagner-group
Wagner Group
organisation
7
PMC Wagner

alias
ChVK Vagner

alias
Private Military Company Wagner

alias
Wagner Network

alias
ЧВК «Вагнер»
ru
formal
ЧВК Вагнера
ru
alias
Группа Вагнера
ru
alias
0
1
us-ofac-sdn
22543

Russian private military company, founded about 2014.
9
wagner-group
UN-1267
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

wagner-group
UN-1988
none
2015-03-27
2026-08-22
likely
1
list
In no version of the UN list seen, the oldest of November 2014, the newest of August 2026; older versions were not checked.
1
UN-FILE

wagner-group
US-FTO
none
2018-01-26
2026-08-22
certain
1
list
OFAC's list carries it under other programmes only, on Ukraine and Russia, the Central African Republic and transnational crime: no tag FTO or SDGT in any version seen from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

wagner-group
US-SDGT
none
2018-01-26
2026-08-22
certain
1
list
OFAC's list carries it under other programmes only, on Ukraine and Russia, the Central African Republic and transnational crime: no tag FTO or SDGT in any version seen from January 2018 to August 2026.
2
OFAC-FILE
OFAC-2026

wagner-group
EU-931
none
2021-01-29
2026-08-21
likely
1
list
In no version of the EU file seen from January 2021 on, nor in the annex of August 2026; other EU regimes list it.
2
EU-FSF
EU-OJ

wagner-group
UK-ICT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

wagner-group
UK-CT
none
2026-02-25
2026-08-22
likely
1
list
In none of the versions of the UK Sanctions List of 2026 under these regulations; older versions were not checked.
1
UK-SL

wagner-group
AU-COTUNA
none
2026-02-26
2026-08-22
likely
1
list
In none of the versions of the DFAT list of 2026 under resolution 1373; older versions were not checked.
1
AU-DFAT

wagner-group
UK-TA2000
none

2026-04-30
certain
1
act
Proscribed on 15 September 2023; no removal is known.
1
D32

0
0
1
uk-2023-proscription
wagner-group
UK-TA2000
main
listing
Proscription of the Wagner Group
uk-home-secretary
uk-parliament


1
proscription
in-force
0
0
0


1
D32
5
uk-2023-laid
wagner-group
UK-TA2000
main
announcement
Draft order laid


2023-09-06




0


uk-2023-proscription
laid
uk-home-secretary




certain
1
official-statement
0
1
D32
0



uk-2023-proscription
wagner-group
UK-TA2000
main
listing
Proscribed

2023-09-14


2023-09-15


1
proscription
in-force


uk-2023-proscription
in-force
uk-home-secretary

SI 2023/1003


certain
1
act
0
1
D32
0



uk-2022-russia
wagner-group

main
other-designation
On the UK Sanctions List under the regulations on Russia (RUS1090), another regime




2022-03-24


0




Foreign, Commonwealth and Development Office




certain
1
list
0
1
UK-SL
0
GB


us-2023-tco
wagner-group

main
other-designation
Tagged as a transnational criminal organisation (TCO) in OFAC's list, another programme




[2023-01-06..2023-02-01]


0




Office of Foreign Assets Control




certain
1
list
0
1
OFAC-FILE
0
US


uk-2024-libya
wagner-group

main
other-designation
On the UK Sanctions List under the regulations on Libya too (LIB0077)




2024-11-07


0




Foreign, Commonwealth and Development Office




certain
1
list
0
1
UK-SL
0
GB


0
3
un-sc
United Nations Security Council consolidated list
United Nations Security Council
UN
1
https://scsanctions.un.org/resources/xml/en/consolidated.xml
un-xml
UN public document
2
UN-1267
UN-1988
4
Al-Qaida
UN-1267
Taliban
UN-1988
us-ofac-cons
OFAC consolidated list of sanctions other than SDN
US Department of the Treasury, Office of Foreign Assets Control
US
1
https://www.treasury.gov/ofac/downloads/consolidated/consolidated.xml
ofac-xml
US Government work, public domain
0
0
us-ofac-sdn
OFAC Specially Designated Nationals and Blocked Persons list
US Department of the Treasury, Office of Foreign Assets Control
US
4
https://www.treasury.gov/ofac/downloads/sdn.csv
https://www.treasury.gov/ofac/downloads/alt.csv
https://www.treasury.gov/ofac/downloads/add.csv
https://www.treasury.gov/ofac/downloads/sdn_comments.csv
ofac-csv
US Government work, public domain
2
US-SDGT
US-FTO
4
FTO
US-FTO
SDGT
US-SDGT
end of image
"""##
