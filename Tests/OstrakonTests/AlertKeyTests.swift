import Chronology
import Ostrakon
import Register
import Screening
import Testing

/// A key must be the same as long as nothing that bears on a decision changes, and another at once when
/// something does: the first keeps cleared alerts away, the second brings back those that need another look.
@Suite("Keys of alerts")
struct AlertKeyTests {
  private let listed = ScreeningDocument(
    id: "6908329", list: "un-sc", caption: "ABDUL AZIZ",
    subject: ScreeningSubject(
      kind: .person,
      names: [
        .init("ABDUL AZIZ ABBASIN"), .init("Abdul Aziz Mahsud", isWeak: true),
      ],
      birthDates: ["1969"], countries: ["af"], identifiers: [.init(value: "TA-1234567")],
      programmes: ["Taliban"]))
  private let customer = AlertSubject(
    customer: "C-1", subject: ScreeningSubject(names: [.init("Abdul Aziz")]))

  private func key(_ change: (inout ScreeningDocument) -> Void) -> AlertKey {
    var document = listed
    change(&document)
    return AlertKey(customer, document)
  }

  @Test("is the same when the list only writes or orders an entry otherwise")
  func ignoresOrder() {
    let same = AlertKey(customer, listed)
    #expect(key { $0.subject.names.reverse() } == same)
    #expect(key { $0.subject.names[0].text = "Abdul Aziz Abbasin" } == same)
    #expect(key { $0.subject.identifiers[0].value = "TA 1234567" } == same)
    #expect(key { $0.caption = "Another heading" } == same)
    #expect(same.description.utf8.count == 32)
  }

  @Test("is another when what is known of the entry changes")
  func seesChanges() {
    let changes: [(inout ScreeningDocument) -> Void] = [
      { $0.subject.names.append(.init("Qari Abdul Aziz")) },
      { $0.subject.birthDates = ["1970"] },
      { $0.subject.countries.append("pk") },
      { $0.subject.gender = "male" },
      { $0.subject.identifiers.append(.init(value: "B 7654321")) },
      { $0.subject.programmes.append("1988") },
      { $0.subject.kind = .organisation },
      { $0.id = "6908330" },
      { $0.list = "eu-fsf" },
    ]
    let keys = changes.map { key($0) } + [AlertKey(customer, listed)]
    #expect(Set(keys).count == changes.count + 1)
  }

  @Test("belongs to the customer, whatever becomes known of it")
  func belongsToTheCustomer() {
    let renamed = AlertSubject(
      customer: "C-1", subject: ScreeningSubject(names: [.init("Abdul Aziz Khan")]))
    let another = AlertSubject(
      customer: "C-2", subject: ScreeningSubject(names: [.init("Abdul Aziz")]))
    #expect(AlertKey(renamed, listed) == AlertKey(customer, listed))
    #expect(AlertKey(another, listed) != AlertKey(customer, listed))
  }

  @Test("without a customer's id belongs to what was asked, however it was typed")
  func normalisesTheQuestion() {
    func asked(_ name: String, born date: String? = nil) -> AlertKey {
      AlertKey(
        AlertSubject(
          subject: ScreeningSubject(names: [.init(name)], birthDates: date.map { [$0] } ?? [])),
        listed)
    }
    #expect(asked("Abdul Aziz Abbasin") == asked("ABBASIN, Abdul-Azíz"))
    #expect(asked("Abdul Aziz Abbasin") != asked("Abdul Aziz Mahsud"))
    #expect(asked("Abdul Aziz", born: "1969") != asked("Abdul Aziz"))
  }
}
