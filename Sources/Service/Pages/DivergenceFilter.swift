import Chronology
import HTTPServer
import Register

/// Which parties and regimes a matrix is asked for.
struct DivergenceFilter {
  static let kinds: [PartyKind] = [.organisation, .person, .vessel, .aircraft]

  let kind: PartyKind?
  let jurisdictions: Set<String>
  /// Ids of regimes; empty for all.
  let regimes: Set<String>
  let isAll: Bool
  /// The id of the one party asked about.
  let party: String?

  /// A filter of parties by what is already read.
  init(kind: PartyKind?, jurisdictions: Set<String>, regimes: Set<String>) {
    self.kind = kind
    self.jurisdictions = jurisdictions
    self.regimes = regimes
    isAll = false
    party = nil
  }

  /// Query items it is read from.
  static let items = ["party", "kind", "jurisdiction", "regime", "all"]

  /// - Throws: a refusal that names the known kinds, jurisdictions or regimes, or what does not go
  ///   together.
  init(_ question: Question, site: Site) throws(Refusal) {
    let register = site.register
    party = try question.text("party").map { text throws(Refusal) in try site.party(text).id }
    if let text = question.text("kind") {
      guard let kind = PartyKind(rawValue: text), Self.kinds.contains(kind) else {
        let names = Self.kinds.map(\.rawValue).joined(separator: ", ")
        throw Refusal(status: 400, message: "there is no kind of party '\(text)' (known: \(names))")
      }
      self.kind = kind
    } else {
      kind = nil
    }
    let known = Set(register.regimes.map(\.jurisdiction))
    var jurisdictions: Set<String> = []
    for code in Self.codes("jurisdiction", question) {
      let wanted = code == "UK" ? "GB" : code
      guard known.contains(wanted) else {
        throw Refusal(
          status: 400,
          message: "the register covers no regime of '\(code)' "
            + "(it covers \(known.sorted().joined(separator: ", ")))")
      }
      jurisdictions.insert(wanted)
    }
    self.jurisdictions = jurisdictions
    var regimes: Set<String> = []
    for code in Self.codes("regime", question) {
      guard let regime = register.regimes.first(where: { $0.id.uppercased() == code }) else {
        throw Refusal(
          status: 400,
          message: "there is no regime '\(code)' "
            + "(known: \(register.regimes.map(\.id).joined(separator: ", ")))")
      }
      regimes.insert(regime.id)
    }
    self.regimes = regimes
    switch question.text("all") {
    case "1": isAll = true
    case nil, "0": isAll = false
    case let text?:
      throw Refusal(status: 400, message: "all must be 1 or 0, not '\(text)'")
    }
    if party != nil, kind != nil || isAll {
      throw Refusal(
        status: 400,
        message: "'party' asks about one party: leave '\(kind != nil ? "kind" : "all")' out")
    }
  }

  /// The codes of an item that is repeated or holds several by comma.
  private static func codes(_ name: String, _ question: Question) -> [String] {
    question.texts(name).flatMap { $0.split(separator: ",") }
      .map { $0.filter { $0 != " " }.uppercased() }.filter { !$0.isEmpty }
  }

  /// The filter and the days as query items of an address.
  func urlQuery(_ question: Question) -> String {
    urlQuery(question.asked, knownBy: question.knownBy)
  }

  func urlQuery(_ asked: AskedTime, knownBy: Day?) -> String {
    var items = [RegimeLink.query(asked, knownBy: knownBy)]
    if let party { items.append("party=\(PercentCoding.encoded(party))") }
    if let kind { items.append("kind=\(kind.rawValue)") }
    for (name, codes) in [("jurisdiction", jurisdictions), ("regime", regimes)]
    where !codes.isEmpty {
      items.append("\(name)=\(codes.sorted().joined(separator: ","))")
    }
    if isAll { items.append("all=1") }
    return items.joined(separator: "&")
  }
}
