import Formats
import HTTPServer

extension Refusal {
  /// A request that does not fit, in the shape FastAPI gives it: status 422 and a list of what is wrong where.
  static func validation(
    _ name: String, _ type: String, _ message: String, _ input: JSONValue,
    in place: String = "query"
  ) -> Refusal {
    var refusal = Refusal(status: 422, message: message)
    refusal.details = [
      [
        "type": .string(type), "loc": [.string(place), .string(name)], "msg": .string(message),
        "input": input,
      ]
    ]
    return refusal
  }
}

extension Question {
  /// A whole number of at most so much; as yente's framework says it otherwise.
  func page(_ name: String, atMost most: Int, default standard: Int) throws(Refusal) -> Int {
    guard let text = text(name) else { return standard }
    guard let value = Int(text) else {
      throw Refusal.validation(
        name, "int_parsing",
        "Input should be a valid integer, unable to parse string as an integer",
        .string(text))
    }
    guard value <= most else {
      throw Refusal.validation(
        name, "less_than_equal", "Input should be less than or equal to \(most)", .string(text))
    }
    return max(0, value)
  }

  func truth(_ name: String, default standard: Bool) throws(Refusal) -> Bool {
    guard let text = text(name)?.lowercased() else { return standard }
    switch text {
    case "true", "1", "yes", "on", "t", "y": return true
    case "false", "0", "no", "off", "f", "n": return false
    default:
      throw Refusal.validation(
        name, "bool_parsing", "Input should be a valid boolean, unable to interpret input",
        .string(text))
    }
  }

  /// A share from 0 to 1.
  func share(_ name: String, default standard: Double) throws(Refusal) -> Double {
    guard let text = text(name) else { return standard }
    guard let value = Double(text), (0...1).contains(value) else {
      throw Refusal.validation(
        name, "float_parsing", "\(name) must be a number from 0 to 1", .string(text))
    }
    return value
  }
}
