import Formats
import OfficialLists
import Ostrakon

/// `ostrakon bench --lists DIR`.
enum ReaderBench {
  static func run(_ tree: String, isJSON: Bool, _ session: Session) throws {
    let lists = FileSystem.folders(in: tree)
    guard !lists.isEmpty else {
      throw CommandFailure(
        message: "\(tree) has no folders: the layout is <list>/<date>/<file>", code: 1)
    }
    let snapshots = try ReaderSpeed.largest(of: lists, inTree: tree)
    var speeds: [ReaderSpeed] = []
    for snapshot in snapshots {
      do {
        speeds.append(try ReaderSpeed(snapshot, rounds: 5))
      } catch let error as ListError {
        session.note("not measured: \(error)")
      }
    }
    if isJSON {
      session.print(JSONValue.array(speeds.map(json)).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    layout.columns(
      [["format", "MB", "entries", "MB/s", "library MB/s", "of it", "library"]]
        + speeds.map(cells), indent: 0)
    session.print(layout.text)
  }

  private static func rate(_ speed: ReaderSpeed, _ seconds: Double) -> Double {
    Double(speed.bytes) / 1e6 / max(seconds, 1e-9)
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private static func cells(_ speed: ReaderSpeed) -> [String] {
    let own = rate(speed, speed.reading)
    let bare = speed.bare.map { rate(speed, $0) }
    return [
      speed.format.id, tenths(Double(speed.bytes) / 1e6), "\(speed.entries)", tenths(own),
      bare.map(tenths) ?? "–", bare.map { "\(Int((own / $0 * 100).rounded())) %" } ?? "–",
      speed.library,
    ]
  }

  private static func json(_ speed: ReaderSpeed) -> JSONValue {
    [
      "format": .string(speed.format.id), "file": .string(speed.file),
      "bytes": .integer(speed.bytes), "entries": .integer(speed.entries),
      "seconds": JSONValue(finite: speed.reading) ?? .null,
      "librarySeconds": speed.bare.flatMap { JSONValue(finite: $0) } ?? .null,
      "library": .string(speed.library),
    ]
  }
}
