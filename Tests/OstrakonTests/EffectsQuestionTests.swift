import Ostrakon
import Register
import Testing

@Suite("A question about effects")
struct EffectsQuestionTests {
  private static let opened = Result { try Home(folder: "/nonexistent/ostrakon-tests") }
  private let home: Home

  init() throws { home = try Self.opened.get() }

  private func question(
    nexus: [String] = [], actor: String? = nil, conduct: String? = nil, territory: String? = nil
  ) throws(EffectsAnswer.Question.Fault) -> EffectsAnswer.Question {
    try EffectsAnswer.Question(
      checking: nexus, actor: actor, conduct: conduct, territory: territory, in: home.register)
  }

  @Test("takes codes in any case, UK for GB, and each once")
  func codes() throws {
    let read = try question(nexus: ["us", " UK", "GB"], territory: "af")
    #expect(read.nexus == ["US", "GB"])
    #expect(read.territory == "AF")
  }

  @Test("refuses a jurisdiction without a regime, with those that have one")
  func nexus() throws {
    let fault = #expect(throws: EffectsAnswer.Question.Fault.self) {
      try question(nexus: ["US", "XX"])
    }
    #expect(
      fault?.description.hasPrefix("the register covers no regime of 'XX' (it covers AE AU")
        == true)
  }

  @Test("refuses an unknown actor and an unknown conduct, with the nearest and the known ones")
  func words() throws {
    let actor = #expect(throws: EffectsAnswer.Question.Fault.self) { try question(actor: "NGOs") }
    #expect(
      actor?.description
        == "'NGOs' is nobody who acts here (known: ngo bank person government un-agency "
        + "international-organisation)")
    let conduct = #expect(throws: EffectsAnswer.Question.Fault.self) {
      try question(conduct: "membrship")
    }
    #expect(conduct?.description.contains("did you mean membership? (known: activity-ban") == true)
  }

  @Test("refuses a country by name: a place passed over would hide the limits of exemptions")
  func territory() throws {
    let fault = #expect(throws: EffectsAnswer.Question.Fault.self) {
      try question(territory: "Afghanistan")
    }
    #expect(
      fault?.description
        == "'Afghanistan' is no country code: write two letters, such as AF "
        + "(exemptions are limited to: AF)")
  }

  @Test("Every provider an exemption names can ask, and every kind of effect can be asked about")
  func complete() throws {
    let providers = Set(home.register.regimes.flatMap(\.exemptions).flatMap(\.providers))
    for provider in providers.subtracting(["any"]) {
      #expect(throws: Never.self) { try question(actor: provider) }
    }
    for kind in Set(home.register.regimes.flatMap(\.effects).map(\.kind)).union(["payment"]) {
      #expect(throws: Never.self) { try question(conduct: kind) }
    }
  }

  @Test("Regimes in reach either say something or are named as silent, none twice, none left out")
  func silence() throws {
    let party = try #require(home.register.party("hamas"))
    let answer = home.effects(of: party, try question(), on: try asked("2025-04-16"))
    let ids = answer.parts.map(\.status.regime.id) + answer.silent.map(\.regime.id)
    #expect(ids.sorted() == home.register.regimes.map(\.id).sorted())
    let named = home.effects(of: party, try question(nexus: ["AE"]), on: try asked("2025-04-16"))
    // A regime that was asked for by name is shown though it has nothing to say.
    #expect(named.parts.map(\.status.regime.id) == ["AE"])
    #expect(named.silent.map(\.regime.id) == (named.parts[0].isSilent ? ["AE"] : []))
  }

  @Test("A regime whose rules are all about other conduct is silent, though the party is listed")
  func otherConduct() throws {
    let party = try #require(home.register.party("hamas"))
    let answer = home.effects(
      of: party, try question(conduct: "meetings"), on: try asked("2025-04-16"))
    #expect(answer.parts.map(\.status.regime.id) == ["UK-TA2000"])
    #expect(answer.silent.first { $0.regime.id == "EU-931" }?.word == .listed)
  }

  @Test("A part whose whole is listed is no silent regime")
  func kindred() throws {
    let found = try home.register.parties.compactMap { party in
      try home.effects(of: party, question(), on: asked("2025-04-16")).parts.first {
        $0.effects.isEmpty && !$0.status.kindred.isEmpty
      }
    }
    let part = try #require(found.first)
    #expect(!part.status.word.isMeasure)
    #expect(!part.isSilent)
  }

  @Test("An exemption that lifts a freeze is no answer about membership")
  func bearing() throws {
    let regime = try #require(home.register.regime("UN-1988"))
    let exemption = try #require(regime.exemptions.first { $0.lifts.contains("asset-freeze") })
    #expect(exemption.bearsOn("payment"))
    #expect(!exemption.bearsOn("membership"))
  }
}

@Suite("Finding a regime")
struct RegimeLookupTests {
  @Test("takes its id in any case and offers the nearest id for another")
  func lookup() throws {
    let home = try Home(folder: "/nonexistent/ostrakon-tests")
    #expect(try home.register.regime(named: "us-fto").id == "US-FTO")
    let failure = #expect(throws: RegimeLookup.Failure.self) {
      try home.register.regime(named: "US-FTX")
    }
    #expect(failure?.nearest == "US-FTO")
    #expect(
      failure?.description.hasPrefix(
        "there is no regime 'US-FTX'; did you mean US-FTO? (known: AE ")
        == true)
    #expect(NearestCode.to("completely else", among: ["US-FTO", "UN-1988"]) == nil)
  }
}
