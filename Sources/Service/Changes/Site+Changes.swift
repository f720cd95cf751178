import Chronology
import Formats
import HTTPServer
import Knowledge
import Ledger
import OfficialLists
import Ostrakon
import Register

extension Site {
  /// What changed in the lists and in an entry, and what would change: pages, JSON and a feed.
  func addChanges(to router: inout Router) {
    router.on("GET", "changes") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["since", "list"], isDated: false)
        let changes = try changes(question)
        guard Site.wantsPage(request) else {
          var answers: [JSONValue] = []
          for step in changes.steps { answers.append(step.json(words: try words(step))) }
          return Site.json([
            "since": .string(changes.since.description), "changes": .array(answers),
          ])
        }
        return Site.page(try ChangesPage(site: self, changes: changes).html)
      }
    }
    router.on("GET", "changes.atom") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["since", "list"], isDated: false)
        let changes = try changes(question)
        return HTTPResponse(
          type: "application/atom+xml; charset=utf-8",
          body: try ChangesFeed(changes, base: Site.base(of: request)).bytes)
      }
    }
    router.on("GET", "diff") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(
          request, site: self, known: ["list", "from", "to"], isDated: false)
        let list = try self.list(question, required: true) ?? ""
        let from = try question.day("from")
        let to = try question.day("to")
        guard let from, let to else {
          throw Refusal(
            status: 400, message: "name both days: /diff?list=un_sc&from=2025-01-01&to=2025-06-01")
        }
        return try asking { store throws(LedgerError) in
          let diff = try store.diff(list, from: from, to: to)
          return Site.json(diff.json(words: try diff.membershipWords(in: store)))
        }
      }
    }
    router.on("GET", "entry/:list/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        _ = try Question(request, site: self, known: [], isDated: false)
        let list = dataSets[parameters["list"] ?? ""]?.list ?? parameters["list"] ?? ""
        let record = try asking { store throws(LedgerError) in
          try store.lists().contains(list)
            ? try store.record(of: parameters["id"] ?? "", in: list) : nil
        }
        guard let record else {
          throw Refusal(
            status: 404,
            message: "No entry of \(list) has ever had the id \(parameters["id"] ?? "").")
        }
        guard Site.wantsPage(request) else { return Site.json(record.json) }
        return Site.page(EntryPage(site: self, record: record).html)
      }
    }
    router.on("GET", "whatif") { request, _ in
      Site.answering(request) { () throws(Refusal) in try whatIf(request) }
    }
    router.on("GET", "export") { request, _ in
      Site.answering(request) { () throws(Refusal) in try export(request) }
    }
  }

  /// Versions compared for one answer at most.
  private static let mostSteps = 60
  /// Entries of the versions compared together at most: a second or two.
  private static let mostEntries = 300_000

  /// Steps of lists since a day.
  struct Changes {
    let since: Day
    /// The one list asked about; nil for all.
    let list: String?
    /// The newest first.
    let steps: [ListDiff]
  }

  /// Asks the store.
  func asking<Answer>(
    _ body: (ListLedger) throws(LedgerError) -> Answer
  ) throws(Refusal) -> Answer {
    guard let store else {
      throw Refusal(status: 404, message: "No list is taken in yet: run 'ostrakon update'.")
    }
    do throws(LedgerError) { return try body(store) } catch {
      switch error {
      case .unknownList, .noSnapshot: throw Refusal(status: 404, message: "\(error)")
      default: throw Refusal(status: 500, message: "\(error)")
      }
    }
  }

  func words(_ step: ListDiff) throws(Refusal) -> [String: String] {
    try asking { store throws(LedgerError) in try step.membershipWords(in: store) }
  }

  /// The id of the list asked about.
  private func list(_ question: Question, required: Bool) throws(Refusal) -> String? {
    guard let name = question.text("list") else {
      guard required else { return nil }
      throw Refusal(status: 400, message: "name the list: list=un_sc (GET /catalog names all)")
    }
    guard let id = try dataSets.find(name, status: 400).list, id != Screener.registerList else {
      throw Refusal(status: 400, message: "\(name) is no published list")
    }
    return id
  }

  private func changes(_ question: Question) throws(Refusal) -> Changes {
    let list = try self.list(question, required: false)
    // Without a day the last month of which there are versions.
    let newest = screener.versions.map(\.day).max() ?? day
    let since = try question.day("since") ?? newest.adding(days: -30)
    let versions = try asking { store throws(LedgerError) in
      var versions: [(list: String, count: Int, entries: Int)] = []
      let lists = if let list { [list] } else { try store.lists() }
      for held in lists {
        let asked = try store.snapshots(of: held).filter { $0.day >= since }
        versions.append((held, asked.count, asked.reduce(0) { $0 + $1.entryCount }))
      }
      return versions
    }
    // Each is compared with the one before it, and whoever waits for that holds up others.
    let count = versions.reduce(0) { $0 + $1.count }
    guard count <= Site.mostSteps else {
      throw Refusal(
        status: 400,
        message:
          "\(count) versions came since \(since), at most \(Site.mostSteps) are compared at a time: ask of one "
          + "list, or since a later day, or use /diff")
    }
    let entries = versions.reduce(0) { $0 + $1.entries }
    guard entries <= Site.mostEntries else {
      throw Refusal(
        status: 400,
        message:
          "the \(count) versions since \(since) hold \(entries) entries, at most \(Site.mostEntries) are compared at a "
          + "time: ask since a later day, or use /diff")
    }
    let steps = try asking { store throws(LedgerError) in
      var steps: [ListDiff] = []
      for version in versions where version.count > 0 {
        steps += try store.steps(of: version.list, since: since)
      }
      return steps.filter { !$0.added.isEmpty || !$0.removed.isEmpty || !$0.amendments.isEmpty }
    }
    return Changes(
      since: since, list: list,
      steps: steps.sorted { ($1.to.day, $0.list) < ($0.to.day, $1.list) })
  }

  /// The address the reader knows this service by.
  static func base(of request: HTTPRequest) -> String {
    let isSecure = request.isEncrypted || request.headers["x-forwarded-proto"] == "https"
    let scheme = isSecure ? "https" : "http"
    return "\(scheme)://\(request.headers["host"] ?? "localhost")"
  }

  private func whatIf(_ request: HTTPRequest) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self, known: ["party", "regime", "suppose", "procedure"])
    guard let name = question.text("party"), let regimeID = question.text("regime") else {
      throw Refusal(
        status: 400, message: "name both: /whatif?party=Taliban&regime=RU-35FZ&suppose=granted")
    }
    let suppositions: [String: WhatIf.Supposition] = [
      "granted": .granted, "refused": .refused, "withdrawn": .withdrawn,
    ]
    guard let supposed = suppositions[question.text("suppose") ?? ""] else {
      throw Refusal(status: 400, message: "suppose must be granted, refused or withdrawn")
    }
    let party = try self.party(name)
    let regime = try self.regime(regimeID)
    do throws(WhatIfError) {
      let answer = try register.whatIf(
        supposed, of: party.id, under: regime.id, procedure: question.text("procedure"),
        on: question.asked, knownBy: question.knownBy)
      return Site.json(answer.json(sources: register.sources, asked: question.asked.text))
    } catch {
      throw Refusal(status: 404, message: "\(error)")
    }
  }

  private func export(_ request: HTTPRequest) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self, known: ["list", "format", "on"], isDated: false)
    let list = try self.list(question, required: true) ?? ""
    guard let format = ExchangeFormat(rawValue: question.text("format") ?? "ftm") else {
      throw Refusal(status: 400, message: "format must be ftm, csv or json")
    }
    let on = try question.day("on") ?? day
    return try asking { store throws(LedgerError) in
      _ = try store.snapshot(of: list, asOf: on)
      let bytes = try format.bytes(of: list, on: on, store, home.facts.lists)
      return HTTPResponse(type: format.mediaType, body: bytes)
    }
  }
}

extension Question {
  /// A whole day.
  func day(_ name: String) throws(Refusal) -> Day? {
    guard let text = text(name) else { return nil }
    guard let day = Day(iso: text) else {
      throw Refusal(status: 400, message: "\(name) must be a day: 2025-04-17")
    }
    return day
  }
}
