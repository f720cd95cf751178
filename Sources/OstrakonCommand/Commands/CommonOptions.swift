package import Chronology
package import CommandLine
import Ostrakon
import Register

/// A day or a period as a word of the command line.
extension AskedTime: ArgumentValue {
  package init(word: String) throws(ArgumentFault) {
    do throws(DateError) {
      try self.init(edtf: word)
    } catch {
      throw ArgumentFault(fault(error, word))
    }
  }

  package var word: String { text }
}

/// A day as a word of the command line.
extension Day: ArgumentValue {
  package init(word: String) throws(ArgumentFault) {
    let date: ImpreciseDate
    do throws(DateError) {
      date = try ImpreciseDate(edtf: word)
    } catch {
      throw ArgumentFault(fault(error, word))
    }
    guard let day = date.day else { throw ArgumentFault("is no single day: write YYYY-MM-DD") }
    self = day
  }

  package var word: String { description }
}

/// The message of a date error without the word it begins with, which the caller repeats.
private func fault(_ error: DateError, _ word: String) -> String {
  let message = error.description
  let prefix = "'\(word)' "
  return message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
}

/// Options of every command that asks the register.
struct RegisterOptions: Sendable {
  private let on: Slot<AskedTime?>
  private let knownBy: Slot<Day?>
  private let home: Slot<String?>
  private let knowledge: Slot<String?>
  private let json: Slot<Bool>

  init(_ take: inout Parameters) {
    on = take.option(
      "on", "DATE", "the day asked about, or a month, a year, a period", as: AskedTime.self,
      absent: "today")
    knownBy = take.option(
      "known-by", "DATE", "answer with what was public on this day", as: Day.self,
      absent: "all that is known now")
    home = take.option(
      "home", "DIR", "folder of the store", absent: "OSTRAKON_HOME", completion: .directory)
    knowledge = take.option(
      "knowledge", "DIR", "curated YAML files to use instead of the built-in facts",
      completion: .directory)
    json = take.flag("json", "answer in JSON")
  }

  /// The options as given.
  struct Values: Sendable {
    let on: AskedTime?
    let knownBy: Day?
    let home: String?
    let knowledge: String?
    let json: Bool

    /// The home with what its lists show: every answer of the register rests on them.
    func open(_ session: Session) throws -> Home {
      try Home(
        folder: Home.folder(option: home, environment: session.environment), knowledge: knowledge
      ).takingLists()
    }

    func asked(_ session: Session) -> AskedTime { on ?? AskedTime(session.today) }

    /// The party meant, saying so when it was not named exactly.
    func party(_ text: String, in home: Home, _ session: Session) throws -> Party {
      do throws(PartyLookup.Failure) {
        let (party, isExact) = try home.lookup.find(text)
        if !isExact { session.note("'\(text)' taken as \(party.name) (\(party.id))") }
        return party
      } catch {
        throw CommandFailure(message: "\(error)")
      }
    }

    /// The regime meant; regime ids are short, so case does not matter.
    func regime(_ id: String, in home: Home) throws -> Regime {
      do throws(RegimeLookup.Failure) {
        return try home.register.regime(named: id)
      } catch {
        throw CommandFailure(message: error.description, code: 2)
      }
    }
  }

  func values(_ words: Arguments) throws(UsageError) -> Values {
    Values(
      on: try words[on], knownBy: try words[knownBy], home: try words[home],
      knowledge: try words[knowledge], json: try words[json])
  }
}
