import Formats
import Ostrakon
import Screening

/// `ostrakon bench --opened FILE`: an index from a file, as a new process sees it.
enum OpenedBench {
  static func run(_ path: String, isJSON: Bool, _ session: Session) throws {
    let figures: OpenedFigures
    do throws(IndexFault) { figures = try OpenedFigures(path: path) } catch {
      throw CommandFailure(
        message: "\(path) is no index that can be opened (\(error)): make one with 'ostrakon bench "
          + "--screening DIR --keep FOLDER'", code: 1)
    }
    if isJSON {
      session.print(
        JSONValue.object([
          JSONMember("names", .integer(figures.names)),
          JSONMember("openSeconds", JSONValue(finite: figures.open) ?? .null),
          JSONMember("residentBytes", .integer(figures.resident)),
          JSONMember("ownBytes", .integer(figures.own)),
          JSONMember(
            "queriesPerSecond",
            .object(
              figures.rates.map {
                JSONMember("\($0.cores)", JSONValue(finite: $0.rate) ?? .null)
              })),
        ]).text(.pretty) + "\n")
      return
    }
    var layout = session.layout
    var rows = [
      ["names", "\(figures.names)"], ["opened in", MatchAnswer.shown(figures.open * 1e3) + " ms"],
      ["resident", "\(figures.resident / 1_000_000) MB"],
      ["of it the process's own", "\(figures.own / 1_000_000) MB"],
    ]
    for (cores, rate) in figures.rates {
      rows.append(["queries/s on \(cores) core\(cores == 1 ? "" : "s")", "\(Int(rate))"])
    }
    layout.columns(rows, indent: 0)
    session.print(layout.text)
  }
}
