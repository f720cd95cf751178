import Chronology
import Formats
import Ostrakon
import Screening

/// A customer file being screened, or screened: what was sent, how far it is, what came of it.
struct ScreeningJob: Sendable {
  /// What is to be done with a file.
  struct Order: Sendable {
    var name: String
    var bytes: [UInt8]
    var threshold: Double
    var limit: Int
    /// Ids of lists; nil for all.
    var lists: Set<String>?
    /// What columns hold, where somebody has said it.
    var columns: [Int: CustomerColumn?] = [:]
  }

  /// What one line came to.
  struct Result: Sendable {
    let line: Int
    let customer: Customer?
    let fault: CustomerFault?
    let matches: [Match]

    /// The best score; zero without a match.
    var best: Double { matches.first?.score ?? 0 }
  }

  enum State: Sendable {
    case running(done: Int, of: Int)
    case finished
    case failed(String)
  }

  let id: String
  let order: Order
  /// What answers: kept, so that the results stay what they were when lists change.
  let screener: Screener
  var state = State.running(done: 0, of: 0)
  var columns: [(heading: String, taken: CustomerColumn?)] = []
  var results: [Result] = []

  var matched: Int { results.count { !$0.matches.isEmpty } }
  var faults: Int { results.count { $0.fault != nil } }

  /// The results as a file.
  /// - Throws: what making a workbook throws.
  func file(_ format: ResultFormat) throws(FormatError) -> [UInt8] {
    var writer = ResultWriter(format, screener: screener, threshold: order.threshold)
    let bodies = Parallel.map(results) { [writer] result in
      result.customer.map { writer.body($0, result.matches) }
    }
    var bytes: [UInt8] = []
    for (result, body) in zip(results, bodies) {
      if let body {
        bytes += writer.result(body)
      } else if let fault = result.fault {
        bytes += writer.fault(fault, line: result.line)
      }
    }
    return bytes + (try writer.end())
  }

  /// How far it is and what came of it, for programs.
  var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("id", .string(id)), JSONMember("name", .string(order.name)),
      JSONMember("threshold", JSONValue(finite: order.threshold) ?? .null),
      JSONMember("limit", .integer(order.limit)),
      JSONMember("lists", order.lists.map { JSONValue($0.sorted()) } ?? .null),
    ]
    switch state {
    case .running(let done, let total):
      members += [
        JSONMember("status", "running"), JSONMember("done", .integer(done)),
        JSONMember("total", .integer(total)),
      ]
    case .failed(let reason):
      members += [JSONMember("status", "failed"), JSONMember("detail", .string(reason))]
    case .finished:
      members += [
        JSONMember("status", "finished"), JSONMember("done", .integer(results.count)),
        JSONMember("total", .integer(results.count)), JSONMember("matched", .integer(matched)),
        JSONMember("faults", .integer(faults)),
        JSONMember(
          "results",
          .object(
            ResultFormat.allCases.map {
              JSONMember($0.rawValue, .string("/screenings/\(id)/results.\($0.rawValue)"))
            } + [JSONMember("html", .string("/screenings/\(id)/report.html"))])),
      ]
    }
    members.append(
      JSONMember(
        "columns",
        .array(
          columns.map {
            ["heading": .string($0.heading), "taken": JSONValue($0.taken?.rawValue)]
          })))
    members.append(JSONMember("listVersions", screener.versionsJSON))
    members.append(JSONMember("engine", .string(Screener.engine)))
    return .object(members)
  }
}
