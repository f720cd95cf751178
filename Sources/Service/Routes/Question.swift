import Chronology
import Formats
import HTTPServer
import Ostrakon
import Register

/// Why a request cannot be answered, with the status that says so.
struct Refusal: Error {
  /// Where the reader may have wanted to go.
  struct Place {
    let path: String
    let name: String
  }

  let status: Int
  let message: String
  var nearest: Place?
  /// What is wrong where, for programs that read it; nil for a sentence alone.
  var details: [JSONValue]?
}

/// The query items of a request, each known, each of its type.
struct Question {
  let asked: AskedTime
  let knownBy: Day?
  private let request: HTTPRequest

  /// - Parameters:
  ///   - known: names of the items the route takes; an unknown one is refused with the nearest known,
  ///     since a misspelt filter that is passed over gives a wrong answer.
  ///   - isDated: whether the route takes `on` and `knownBy` besides.
  init(
    _ request: HTTPRequest, site: Site, known: [String], isDated: Bool = true
  ) throws(Refusal) {
    self.request = request
    let names = known + (isDated ? ["on", "knownBy"] : [])
    for item in request.query where !names.contains(item.name) {
      throw Refusal(status: 400, message: Question.unknown(item.name, among: names))
    }
    let on = request.item("on").flatMap { $0.isEmpty ? nil : $0 }
    let by = request.item("knownBy").flatMap { $0.isEmpty ? nil : $0 }
    do throws(DateError) {
      asked =
        try on.map { text throws(DateError) in try AskedTime(edtf: text) }
        ?? AskedTime(site.day)
      knownBy = try by.map { text throws(DateError) in
        guard let day = try ImpreciseDate(edtf: text).day else { throw .malformed(text) }
        return day
      }
    } catch {
      throw Refusal(status: 400, message: error.description)
    }
  }

  /// Why a name is refused, with the nearest known one where it is near.
  private static func unknown(_ name: String, among names: [String]) -> String {
    let known = names.sorted().joined(separator: ", ")
    let hint = NearestCode.to(name, among: names).map { ": did you mean '\($0)'?" } ?? ""
    return "there is no parameter '\(name)' here\(hint) "
      + "(known: \(names.isEmpty ? "none" : known))"
  }

  /// The asked days as query items of an address, ready for markup.
  var urlQuery: String { RegimeLink.query(asked, knownBy: knownBy) }

  /// `, as known on …` where a day of knowledge is asked for.
  var knownByText: String { knownBy.map { ", as known on \($0)" } ?? "" }

  /// Every value of a repeated item that is not empty.
  func texts(_ name: String) -> [String] {
    request.query.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  func text(_ name: String) -> String? {
    request.item(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  func number(_ name: String, within range: ClosedRange<Int>, default standard: Int)
    throws(Refusal) -> Int
  {
    guard let text = text(name) else { return standard }
    guard let value = Int(text), range.contains(value) else {
      throw Refusal(
        status: 400,
        message: "\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  func score(_ name: String, default standard: Double) throws(Refusal) -> Double {
    guard let text = text(name) else { return standard }
    guard let value = Double(text), (0...1).contains(value) else {
      throw Refusal(status: 400, message: "\(name) must be a number from 0 to 1")
    }
    return value
  }
}

extension Site {
  /// The party a text names.
  func party(_ text: String) throws(Refusal) -> Party {
    do throws(PartyLookup.Failure) {
      return try home.lookup.find(text).party
    } catch {
      throw Refusal(status: 404, message: error.description)
    }
  }

  /// The regime with an id, whatever its case.
  func regime(_ text: String) throws(Refusal) -> Regime {
    do throws(RegimeLookup.Failure) {
      return try register.regime(named: text)
    } catch {
      throw Refusal(
        status: 404, message: error.description,
        nearest: error.nearest.map { .init(path: "/regime/\(PercentCoding.encoded($0))", name: $0) }
      )
    }
  }

  /// Runs a route that can refuse, and answers refusals in the reader's form.
  static func answering(
    _ request: HTTPRequest, _ body: () throws(Refusal) -> HTTPResponse
  ) -> HTTPResponse {
    do throws(Refusal) {
      return try body()
    } catch {
      return wantsPage(request)
        ? ErrorPage(status: error.status, message: error.message, nearest: error.nearest).response
        : error.details.map { json(["detail": .array($0)], status: error.status) }
          ?? problem(error.status, error.message)
    }
  }
}
