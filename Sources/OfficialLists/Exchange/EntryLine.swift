import Chronology
import Formats
import Register

/// An entry as one line of JSON: the lossless object with the list and the day before it.
enum EntryLine {
  /// Members beside the entry's own.
  static let others: Set<String> = ["list", "day"]

  static func append(_ entry: ListEntry, of list: ExportedList, to bytes: inout [UInt8]) {
    object(entry, of: list).append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The object of the line; the same stands under `ostrakon` in FollowTheMoney entities and in the
  /// column `ostrakon` of tables.
  static func object(_ entry: ListEntry, of list: ExportedList) -> JSONValue {
    .object(
      [
        JSONMember("list", .string(list.id)), JSONMember("day", .string(list.day.description)),
      ] + EntryObject.members(of: entry))
  }

  /// What a line says.
  struct Content {
    let list: String
    let day: Day
    let entry: ListEntry
  }

  static func content(_ object: JSONValue) throws(EntryObject.Fault) -> Content {
    guard let list = object["list"]?.stringValue else {
      throw EntryObject.Fault("the entry has no 'list' that is a string")
    }
    guard let day = object["day"]?.stringValue.flatMap({ Day(iso: $0) }) else {
      throw EntryObject.Fault("the entry has no 'day' of the form YYYY-MM-DD")
    }
    return Content(list: list, day: day, entry: try EntryObject.entry(object, besides: others))
  }

  /// The refusal of a file that holds entries of several lists, whose ids may be the same.
  static func severalLists(_ file: String, line: Int) -> ListError {
    ListError(
      .notThisList, file: file, line: line, reason: "holds entries of more than one list",
      remedy: "export each list into a file of its own (ostrakon export --list ID)")
  }
}
