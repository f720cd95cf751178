package import Register

extension EffectsAnswer {
  /// Who acts, in the words of the exemptions' providers.
  package enum Actor: String, CaseIterable, Hashable, Sendable {
    case ngo, bank, person, government
    case agency = "un-agency"
    case intergovernmental = "international-organisation"
  }

  /// Who asks, and about what; nil means everything.
  package struct Question: Sendable {
    /// Jurisdictions with which there is a link.
    package var nexus: [String]
    /// `ngo`, `bank`, `un-agency`, `person` …: an ``Actor``.
    package var actor: String?
    /// Kind of conduct (`financing`, `membership` …).
    package var conduct: String?
    /// ISO alpha-2 code of where it happens.
    package var territory: String?

    package init(
      nexus: [String] = [], actor: String? = nil, conduct: String? = nil, territory: String? = nil
    ) {
      self.nexus = nexus
      self.actor = actor
      self.conduct = conduct
      self.territory = territory
    }
  }
}

extension EffectsAnswer.Question {
  /// Why a question cannot be answered: a word the register does not know. A word that is passed
  /// over would give the answer to another question.
  package enum Fault: Error, Hashable, Sendable {
    case nexus(String, known: [String])
    case actor(String)
    case conduct(String, nearest: String?, known: [String])
    case territory(String, named: [String])
  }

  /// A question whose every word the register knows.
  ///
  /// - Parameter nexus: codes in any case; `UK` is read as `GB` and the other way round, whichever
  ///   the register has.
  /// - Throws: ``Fault`` for the first word it does not know.
  package init(
    checking nexus: [String], actor: String? = nil, conduct: String? = nil,
    territory: String? = nil, in register: DesignationRegister
  ) throws(Fault) {
    let known = EffectsAnswer.jurisdictions(of: register)
    var codes: [String] = []
    for text in nexus {
      let code = Self.upper(text)
      // People write UK for GB and the other way round.
      guard
        let found = [code, ["UK": "GB", "GB": "UK"][code] ?? code].first(where: known.contains)
      else { throw .nexus(text, known: known) }
      if !codes.contains(found) { codes.append(found) }
    }
    if let actor, EffectsAnswer.Actor(rawValue: actor) == nil { throw .actor(actor) }
    if let conduct {
      let kinds = EffectsAnswer.conducts(of: register)
      guard kinds.contains(conduct) else {
        throw .conduct(conduct, nearest: NearestCode.to(conduct, among: kinds), known: kinds)
      }
    }
    var place: String?
    if let territory {
      let code = Self.upper(territory)
      guard code.utf8.count == 2, code.utf8.allSatisfy({ $0 >= 65 && $0 <= 90 }) else {
        throw .territory(territory, named: EffectsAnswer.territories(of: register))
      }
      place = code == "UK" ? "GB" : code
    }
    self.init(nexus: codes, actor: actor, conduct: conduct, territory: place)
  }

  private static func upper(_ text: String) -> String {
    String(text.filter { $0 != " " }).uppercased()
  }
}

extension EffectsAnswer {
  /// Jurisdictions with a regime, sorted.
  package static func jurisdictions(of register: DesignationRegister) -> [String] {
    Set(register.regimes.map(\.jurisdiction)).sorted()
  }

  /// Kinds of conduct one can ask about, sorted: those of the effects, and `payment` for any dealing
  /// in funds.
  package static func conducts(of register: DesignationRegister) -> [String] {
    Set(register.regimes.flatMap(\.effects).map(\.kind)).union(["payment"]).sorted()
  }

  /// Countries to which some exemption is limited, sorted.
  package static func territories(of register: DesignationRegister) -> [String] {
    Set(register.regimes.flatMap(\.exemptions).flatMap(\.territories)).sorted()
  }
}

extension EffectsAnswer.Question.Fault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nexus(let text, let known):
      "the register covers no regime of '\(text)' (it covers \(known.joined(separator: " ")))"
    case .actor(let text):
      "'\(text)' is nobody who acts here (known: "
        + "\(EffectsAnswer.Actor.allCases.map(\.rawValue).joined(separator: " ")))"
    case .conduct(let text, let nearest, let known):
      "'\(text)' is no kind of conduct\(nearest.map { "; did you mean \($0)?" } ?? "") "
        + "(known: \(known.joined(separator: " ")))"
    case .territory(let text, let named):
      "'\(text)' is no country code: write two letters, such as "
        + "\(named.first ?? "AF") (exemptions are limited to: \(named.joined(separator: " ")))"
    }
  }
}
