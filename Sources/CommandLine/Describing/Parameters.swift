/// One parameter of a command as described.
struct Parameter: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// `--name`
    case flag
    /// `--name VALUE` or `--name=VALUE`
    case option
    /// A word by its place.
    case operand
  }

  var kind: Kind
  /// Without the dashes; for an operand what stands for its value.
  var name: String
  /// What stands for the value in help: `DATE`.
  var value = ""
  var help: String
  var isRequired = false
  var repeats = false
  /// The value taken when none is given, in words.
  var absent: String?
  var choices: [String] = []
  var completion = Completion.none

  /// As a person writes it: `--on`, `PARTY`.
  var written: String { kind == .operand ? name : "--" + name }
}

/// What a shell offers for a value that is not one of a few choices.
package enum Completion: Sendable, Hashable {
  case none, file, directory
}

/// The parameters a command declares, each with what help says about it.
///
/// Operands are filled in the order they are declared: first the required, then the optional, then
/// one that repeats.
package struct Parameters: Sendable {
  private(set) var list: [Parameter] = []

  init() {}

  private mutating func add(_ parameter: Parameter) -> Int {
    precondition(
      !list.contains { $0.kind != .operand && $0.written == parameter.written },
      "the parameter \(parameter.written) is declared twice")
    list.append(parameter)
    return list.count - 1
  }

  /// `--name`: whether it is given.
  package mutating func flag(_ name: String, _ help: String) -> Slot<Bool> {
    let index = add(Parameter(kind: .flag, name: name, help: help))
    return Slot { arguments throws(UsageError) in arguments.isGiven(index) }
  }

  /// `--name VALUE`, or nil. `absent` says in help what holds when it is left out.
  package mutating func option<Value: ArgumentValue>(
    _ name: String, _ value: String, _ help: String, as type: Value.Type = String.self,
    absent: String? = nil, completion: Completion = .none
  ) -> Slot<Value?> {
    let index = add(
      Parameter(
        kind: .option, name: name, value: value, help: help, absent: absent,
        choices: Value.choices, completion: completion))
    return Slot { arguments throws(UsageError) in try arguments.values(index, Value.self).first }
  }

  /// `--name VALUE`, or the default.
  package mutating func option<Value: ArgumentValue>(
    _ name: String, _ value: String, _ help: String, default standard: Value,
    completion: Completion = .none
  ) -> Slot<Value> {
    let index = add(
      Parameter(
        kind: .option, name: name, value: value, help: help, absent: standard.word,
        choices: Value.choices, completion: completion))
    return Slot { arguments throws(UsageError) in
      try arguments.values(index, Value.self).first ?? standard
    }
  }

  /// `--name VALUE`, which must be given.
  package mutating func requiredOption<Value: ArgumentValue>(
    _ name: String, _ value: String, _ help: String, as type: Value.Type = String.self,
    completion: Completion = .none
  ) -> Slot<Value> {
    let index = add(
      Parameter(
        kind: .option, name: name, value: value, help: help, isRequired: true,
        choices: Value.choices, completion: completion))
    return Slot { arguments throws(UsageError) in
      try arguments.required(index, arguments.values(index, Value.self).first)
    }
  }

  /// `--name VALUE` any number of times, in the order given.
  package mutating func options<Value: ArgumentValue>(
    _ name: String, _ value: String, _ help: String, as type: Value.Type = String.self,
    absent: String? = nil, completion: Completion = .none
  ) -> Slot<[Value]> {
    let index = add(
      Parameter(
        kind: .option, name: name, value: value, help: help, repeats: true, absent: absent,
        choices: Value.choices, completion: completion))
    return Slot { arguments throws(UsageError) in try arguments.values(index, Value.self) }
  }

  /// A word that must be given.
  package mutating func operand<Value: ArgumentValue>(
    _ name: String, _ help: String, as type: Value.Type = String.self,
    completion: Completion = .none
  ) -> Slot<Value> {
    let index = add(
      Parameter(
        kind: .operand, name: name, help: help, isRequired: true, choices: Value.choices,
        completion: completion))
    return Slot { arguments throws(UsageError) in
      try arguments.required(index, arguments.values(index, Value.self).first)
    }
  }

  /// A word that may be left out.
  package mutating func optionalOperand<Value: ArgumentValue>(
    _ name: String, _ help: String, as type: Value.Type = String.self, absent: String? = nil,
    completion: Completion = .none
  ) -> Slot<Value?> {
    let index = add(
      Parameter(
        kind: .operand, name: name, help: help, absent: absent, choices: Value.choices,
        completion: completion))
    return Slot { arguments throws(UsageError) in try arguments.values(index, Value.self).first }
  }

  /// All the words that remain; at least one when `isRequired`.
  package mutating func operands<Value: ArgumentValue>(
    _ name: String, _ help: String, as type: Value.Type = String.self, isRequired: Bool = false,
    absent: String? = nil, completion: Completion = .none
  ) -> Slot<[Value]> {
    let index = add(
      Parameter(
        kind: .operand, name: name, help: help, isRequired: isRequired, repeats: true,
        absent: absent, choices: Value.choices, completion: completion))
    return Slot { arguments throws(UsageError) in
      let values = try arguments.values(index, Value.self)
      if isRequired { _ = try arguments.required(index, values.first) }
      return values
    }
  }
}

/// The way to the value of one declared parameter; see ``Command``.
package struct Slot<Value>: Sendable {
  let read: @Sendable (Arguments) throws(UsageError) -> Value
}
