import NewsReading
import Testing

/// Names, days and answers as papers write them.
@Suite("Reading names, days and answers")
struct LooserWordsTests {
  private func told(
    _ body: String, title: String? = "A report", on published: String = "2025-12-10"
  ) -> [String] {
    Reading.told(body, title: title, on: published)
  }

  @Test("A state is named with a capital letter: “us” and “the turkey” are none")
  func capitals() {
    #expect(
      !told("It surprised us that the Taliban are still listed, just in time for the turkey.")
        .contains { $0.contains("US-") || $0.contains("TR-") })
    #expect(
      told("The Taliban remain on the US list of global terrorists.")
        .contains("still-listed taliban US-SDGT - asserted"))
  }

  @Test("Days in words are days")
  func ordinals() {
    #expect(
      told("Тридцатого марта 2006 года Верховный суд Таджикистана запретил «Талибан».")
        .contains("listing taliban TJ 2006-03-30 asserted"))
    #expect(
      told("Двадцать седьмого февраля ООН исключила «Фронт ан-Нусра» из списка.", on: "2026-03-02")
        .contains("delisting al-nusrah-front UN-1267 2026-02-27 asserted"))
  }

  @Test("A committee called by ISIL and Al-Qaida delists others, not them")
  func committee() {
    let events = told(
      "On Friday the committee on ISIL and Al-Qaida removed the Nusra Front from its list.",
      on: "2026-03-02")
    #expect(events.contains { $0.hasPrefix("delisting al-nusrah-front UN-1267 2026-02-27") })
    #expect(
      !events.contains { $0.hasPrefix("delisting isil ") || $0.hasPrefix("delisting al-qaida") })
  }

  @Test("Two designations revoked on one day are two events")
  func both() {
    let events = told(
      "The Houthis were listed as terrorists in the United States. The next administration revoked both designations on 16 February 2021.",
      on: "2025-03-10")
    #expect(events.contains("delisting ansarallah US-FTO 2021-02-16 asserted"))
    #expect(events.contains("delisting ansarallah US-SDGT 2021-02-16 asserted"))
  }

  @Test("A list told after an act names those it fell on")
  func row() {
    let events = told(
      "On Friday the United States removed five groups from its list of foreign terrorist organizations.\n\nThey are ETA, Aum Shinrikyo, Kahane Chai and Gama'a al-Islamiyya.",
      on: "2022-05-21")
    for party in ["eta", "aum-shinrikyo", "kahane-chai", "gamaa-al-islamiyya"] {
      #expect(events.contains { $0.hasPrefix("delisting \(party) US-FTO") }, "\(party)")
    }
  }

  @Test("A question for a day is answered by the sentence that begins with one")
  func answer() {
    #expect(
      told(
        "Palestine Action is banned in Britain.\n\nWhen was the group proscribed?\n\n5 July 2025, after a vote in Parliament.",
        on: "2026-02-14"
      ).contains("listing palestine-action UK-TA2000 2025-07-05 asserted"))
  }

  @Test("A footnote is about the name its star stands behind")
  func footnote() {
    #expect(
      told(
        "Директор ФСБ назвал врагом «Талибана» и Москвы «Исламское государство»*.\n\n* Признано террористическим Верховным судом РФ 29 декабря 2014 года.",
        on: "2024-10-05"
      ).contains { $0.hasPrefix("listing isil RU-35FZ 2014-12-29") })
  }

  @Test("“Not until” denies nothing, and “until” is not the day of a renewal")
  func until() {
    #expect(
      told(
        "The MEK was banned in Britain. It was not until 24 June 2008 that its name came off the British list.",
        on: "2012-09-29"
      ).contains("delisting mek UK-TA2000 2008-06-24 asserted"))
    #expect(
      told(
        "The Security Council on Thursday extended the mandate of the team that monitors the Taliban sanctions until 17 February 2027.",
        on: "2026-02-13"
      ).contains("renewal taliban UN-1988 2026-02-12 asserted"))
  }

  @Test("The name added to another's entry is an amendment of that entry")
  func owner() {
    #expect(
      told(
        "The Nusra Front has been on the UN list since 14 May 2014. On 5 June 2018 the name Hay'at Tahrir al-Sham was added to the UN entry.",
        on: "2018-06-07"
      ).contains("amendment al-nusrah-front UN-1267 2018-06-05 asserted"))
  }

  @Test("A judgment that is set aside keeps its own day")
  func judgment() {
    let events = told(
      "On 26 July 2017 the Court of Justice of the EU set aside the judgment of 17 December 2014 in the case of Hamas.",
      on: "2017-07-28")
    #expect(events.contains("ruling hamas EU-931 2017-07-26 asserted"))
  }

  @Test("What follows has no day but the one it begins on")
  func effects() {
    #expect(
      told("Hamas is listed in the EU since 2003, and its assets remain frozen.")
        .contains { $0.hasPrefix("effect hamas") && $0.contains(" - ") })
  }
}
