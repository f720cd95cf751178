import Formats
import Register

/// `dead-reference`: every id that is named exists.
///
/// Authorities and instruments may be named in words as well; there only a word that is written like an
/// id (`ru-supreme-court`) must be one.
struct ReferenceCheck {
  let facts: CheckedFacts

  func check(sources: [String], _ item: CheckedItem, under key: String = "sources") {
    guard !facts.unread.contains("sources.yaml") else { return }
    for source in sources where !facts.sources.contains(source) {
      dead(
        "there is no source '\(source)' in sources.yaml", source, among: facts.sources,
        "add it there", item, item.word(source, in: key))
    }
  }

  func check(regime: String?, _ item: CheckedItem, under key: String = "regime") {
    guard let regime, !regime.isEmpty, facts.laws[regime] == nil,
      !facts.unread.contains("regimes/\(regime).yaml")
    else { return }
    dead(
      "there is no regime '\(regime)' in regimes/", regime, among: facts.laws.keys,
      "describe it in a file there", item, item.word(regime, in: key))
  }

  func check(list: String?, _ item: CheckedItem, under key: String) {
    guard let list, !list.isEmpty, !facts.lists.contains(list),
      !facts.unread.contains("lists/\(list).yaml")
    else { return }
    dead(
      "there is no list '\(list)' in lists/", list, among: facts.lists,
      "describe it in a file there", item, item.word(list, in: key))
  }

  func check(party: String, _ item: CheckedItem, under key: String) {
    guard !party.isEmpty, !facts.parties.contains(party),
      !facts.unread.contains("parties/\(party).yaml")
    else { return }
    dead(
      "there is no party '\(party)' in parties/", party, among: facts.parties,
      "describe it in a file there", item, item.word(party, in: key))
  }

  func check(facet: String?, of law: CheckedFacts.Law, _ item: CheckedItem, at mark: YAMLNode.Mark?)
  {
    guard let facet, !law.facets.contains(facet) else { return }
    dead(
      "\(law.regime.id) has no facet '\(facet)'", facet, among: law.facets,
      "choose one of: " + law.regime.facets.map(\.id).joined(separator: " "), item, mark)
  }

  func check(facet: String?, of law: CheckedFacts.Law, _ item: CheckedItem, under key: String) {
    check(facet: facet, of: law, item, at: item.word(facet ?? "", in: key))
  }

  func check(body: String?, of law: CheckedFacts.Law?, _ item: CheckedItem, under key: String) {
    guard let body, ReferenceCheck.isLikeID(body),
      !(law?.authorities.contains(body) ?? false)
    else { return }
    dead(
      "\(law?.regime.id ?? "no regime") has no authority '\(body)'", body,
      among: law?.authorities ?? [], "add it to the regime's 'authorities', or name it in words",
      item, item.word(body, in: key))
  }

  /// - Parameter isStrict: whether words are no way to name the instrument.
  func check(
    instrument: String?, of law: CheckedFacts.Law?, _ item: CheckedItem, isStrict: Bool
  ) {
    guard let instrument, isStrict || ReferenceCheck.isLikeID(instrument),
      law?.instruments[instrument] == nil
    else { return }
    dead(
      "\(law?.regime.id ?? "no regime") has no instrument '\(instrument)'", instrument,
      among: law?.instruments.keys.sorted() ?? [],
      "add it to the regime's 'instruments'" + (isStrict ? "" : ", or name it in words"), item,
      item.word(instrument, in: "instrument"))
  }

  func dead(
    _ message: String, _ word: String, among known: some Sequence<String>, _ otherwise: String,
    _ item: CheckedItem, _ mark: YAMLNode.Mark?
  ) {
    item.report(
      .deadReference, at: mark, message, remedy: meant(word, among: known) + otherwise)
  }

  /// Whether a word is written like an id: small letters and figures in parts joined by hyphens.
  static func isLikeID(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }
}
