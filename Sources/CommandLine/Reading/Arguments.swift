/// The words given to a command, sorted to its parameters but not yet read.
package struct Arguments: Sendable {
  /// The program and the commands that lead here: `["ostrakon", "knowledge", "check"]`.
  package let command: [String]
  let parameters: [Parameter]
  /// For each parameter the words given for it; for a flag an empty word each time.
  var words: [[String]]

  init(command: [String], parameters: [Parameter]) {
    self.command = command
    self.parameters = parameters
    self.words = Array(repeating: [], count: parameters.count)
  }

  /// The value of a parameter that this command declared.
  package subscript<Value>(slot: Slot<Value>) -> Value {
    get throws(UsageError) { try slot.read(self) }
  }

  /// A mistake that only the command itself can see, such as two options that exclude each other.
  package func mistake(_ reason: String) -> UsageError {
    UsageError(.other(reason), in: command)
  }

  func isGiven(_ index: Int) -> Bool { !words[index].isEmpty }

  func values<Value: ArgumentValue>(
    _ index: Int, _ type: Value.Type
  ) throws(UsageError) -> [Value] {
    var values: [Value] = []
    for word in words[index] {
      do throws(ArgumentFault) {
        values.append(try Value(word: word))
      } catch {
        throw UsageError(
          .badValue(of: parameters[index].written, word: word, reason: error.reason), in: command)
      }
    }
    return values
  }

  func required<Value>(_ index: Int, _ value: Value?) throws(UsageError) -> Value {
    guard let value else {
      let parameter = parameters[index]
      throw UsageError(
        parameter.kind == .operand
          ? .operandMissing(parameter.name)
          : .optionMissing("\(parameter.written) \(parameter.value)"), in: command)
    }
    return value
  }
}
