import Formats
import Register

/// The remarks of an OFAC entry: one line of items such as
/// `DOB 05 Mar 1961; POB Kabul, Afghanistan; Passport A123 (Iran) expires 01 Jan 2010.`
///
/// What is understood becomes fields of its own; the whole line is kept as the remark all the same,
/// so that nothing depends on the understanding.
struct OFACRemarks {
  /// The line, folded; empty when the entry has none.
  let text: String

  /// Length at which OFAC cuts the remarks in the SDN file; the rest goes on in COMMENTS, mid-word.
  static let cut = 1000

  /// Joins the remarks with their continuations.
  init(_ remarks: String, continuedBy more: [String] = []) {
    var whole = remarks
    for part in more {
      if whole.utf8.count < Self.cut, !whole.isEmpty, !part.hasPrefix(" ") { whole += " " }
      whole += part
    }
    text = whole.foldingWhiteSpace()
  }

  /// The items without the full stop that ends the line.
  var items: [String] {
    guard !text.isEmpty else { return [] }
    var items = text.split(at: ";").map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty }
    if let last = items.popLast() { items.append(Self.withoutFullStop(last)) }
    return items
  }

  /// Adds the remark and what is understood of it.
  func add(to list: inout FieldList) {
    for item in items {
      add(item.rest(after: "alt. ") ?? item, to: &list)
    }
    list.add(.remark, text)
  }

  private func add(_ item: String, to list: inout FieldList) {
    if let date = item.rest(after: "DOB ") {
      guard let value = PublishedDate.words(date) else { return }
      list.add(.birthDate, value, value == date ? [:] : ["raw": date])
    } else if let place = item.rest(after: "POB ") {
      list.add(.birthPlace, place)
    } else if let country = item.rest(after: "nationality ") {
      list.add(.nationality, country)
    } else if let country = item.rest(after: "citizen ") {
      list.add(.citizenship, country)
    } else if let party = item.rest(after: "Linked To: ") {
      list.add(.linkedTo, party)
    } else if let alias = Self.weakAlias(item) {
      list.add(.alias, alias.name, ["quality": "weak", "type": alias.type])
    } else if let feature = OFACFeature(item: item) {
      feature.add(to: &list)
    }
  }

  /// Aliases of low quality stand in the remarks, in quotes: `a.k.a. 'ABU ALI'`.
  private static func weakAlias(_ item: String) -> (name: String, type: String)? {
    guard item.utf8.dropFirst(1).starts(with: ".k.a. ".utf8) else { return nil }
    for type in ["a.k.a.", "f.k.a.", "n.k.a."] {
      guard let quoted = item.rest(after: type + " "), quoted.first == "'", quoted.count > 2,
        let end = quoted.lastIndex(of: "'"), end != quoted.startIndex
      else { continue }
      return (String(quoted[..<end].dropFirst()), type)
    }
    return nil
  }

  /// Company forms and titles whose own dot is the last of the line: OFAC writes no second one.
  private static let abbreviations: Set<String> = [
    "bhd", "bros", "cia", "co", "corp", "est", "inc", "intl", "jr", "ltd", "ltda", "mfg", "pte",
    "pty", "pvt", "sdn", "sr", "st",
  ]

  private static func withoutFullStop(_ item: String) -> String {
    guard item.utf8.last == UInt8(ascii: ".") else { return item }
    let bare = String(item.dropLast())
    let blank = bare.utf8.lastIndex(of: UInt8(ascii: " "))
    let word = blank.map { String(bare[$0...].dropFirst()) } ?? bare
    return isAbbreviation(word) ? item : bare
  }

  /// Whether a last word without its dot is `LTD`, `DMCC,LTD`, or initials such as `S.A`.
  private static func isAbbreviation(_ word: String) -> Bool {
    let last = word.split(at: ",").last ?? word
    if abbreviations.contains(last.lowercased()) { return true }
    let initials = word.split(at: ".")
    return initials.count > 1
      && initials.allSatisfy { $0.utf8.count <= 2 && $0.allSatisfy(\.isLetter) }
  }
}
