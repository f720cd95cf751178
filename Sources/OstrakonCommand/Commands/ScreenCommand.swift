import Chronology
import CommandLine
import Formats
import Glibc
import Ostrakon
import Register
import Screening

/// How results are written.
enum ScreenFormat: String, CaseIterable, ArgumentValue {
  case csv, ndjson, json
}

/// `ostrakon screen FILE|-`.
enum ScreenCommand {
  static let command = Command<Action>(
    "screen", summary: "screen a customer file or a stream",
    discussion: "Takes a CSV with headings, NDJSON or a JSON array (FollowTheMoney objects or flat "
      + "ones). With - and NDJSON it works as a filter: one line in, one line out, in order. An "
      + "unreadable line gives {\"line\",\"error\"} in its place and the stream goes on.",
    examples: [
      CommandExample("ostrakon screen customers.csv", "a customer file"),
      CommandExample(
        "cat names.ndjson | ostrakon screen - --format ndjson", "a stream, line by line"),
      CommandExample(
        "ostrakon screen customers.csv --on 2022-05-06 --list us-ofac-sdn --fail-on-match",
        "as of a day, one list, exit code 3 on a match"),
    ]
  ) { take in
    let file = take.operand("FILE", "customer file, or - for the standard input", completion: .file)
    let on = take.option("on", "DATE", "the lists as of this day", as: Day.self, absent: "today")
    let threshold = take.option("threshold", "X", "least score", default: Threshold(0.7))
    let limit = take.option("limit", "N", "matches a customer", default: Limit(5))
    let format = take.option(
      "format", "F", "form of the results", as: ScreenFormat.self,
      absent: "csv; ndjson for a stream")
    let lists = take.options("list", "ID", "screen only against this list", absent: "all")
    let output = take.option("output", "FILE", "write the results here", completion: .file)
    let fails = take.flag("fail-on-match", "exit with 3 when there is a match")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let run = ScreenRun(
        file: try words[file], on: try words[on], threshold: try words[threshold].value,
        limit: try words[limit].value, format: try words[format], lists: try words[lists],
        output: try words[output], failsOnMatch: try words[fails],
        options: try store.values(words))
      return { session in try run.perform(session) }
    }
  }
}

/// One run of `screen`.
struct ScreenRun: Sendable {
  let file: String
  let on: Day?
  let threshold: Double
  let limit: Int
  let format: ScreenFormat?
  let lists: [String]
  let output: String?
  let failsOnMatch: Bool
  let options: StoreOptions.Values

  func perform(_ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let format = format ?? (options.json ? .json : file == "-" ? .ndjson : .csv)
    // The file is looked at before the index is built, so that its mistakes are told at once.
    let bytes = file == "-" ? nil : try read(file)
    let customers = try bytes.map { try parsed($0, file) }
    let screener = try ScreenSetup.screener(
      home, lists: lists, on: on ?? session.today, session)
    var writer = ResultWriter(format, screener: screener, threshold: threshold)
    var sink = ResultSink(output: output, session: session)
    let matched: Int
    let total: Int
    if let customers {
      (total, matched) = try screen(customers, screener, &writer, &sink, session)
    } else {
      (total, matched) = try stream(screener, &writer, &sink)
    }
    try sink.finish(writer.end())
    session.note("\(total) screened, \(matched) with a match at \(threshold) or more")
    return failsOnMatch && matched > 0 ? 3 : 0
  }

  private func read(_ path: String) throws -> [UInt8] {
    do throws(FileReadError) { return try FileBytes.read(path) } catch {
      throw CommandFailure(message: "\(error)")
    }
  }

  private func parsed(_ bytes: [UInt8], _ name: String) throws -> CustomerFile {
    do throws(CustomerFile.Failure) { return try CustomerFile(bytes, name: name) } catch {
      throw CommandFailure(message: "\(error)")
    }
  }

  private func screen(
    _ file: CustomerFile, _ screener: Screener, _ writer: inout ResultWriter,
    _ sink: inout ResultSink, _ session: Session
  ) throws -> (Int, Int) {
    var bar = ProgressBar(
      "screening", total: file.lines.count, unit: "names", on: session.terminal)
    var matched = 0
    for (index, (number, line)) in file.lines.enumerated() {
      matched += try one(line, number, screener, &writer, &sink)
      bar.draw(index + 1)
    }
    bar.clear()
    return (file.lines.count, matched)
  }

  /// Screens one line; 1 when it has a match.
  private func one(
    _ line: CustomerFile.Line, _ number: Int, _ screener: Screener, _ writer: inout ResultWriter,
    _ sink: inout ResultSink
  ) throws -> Int {
    switch line {
    case .customer(let customer):
      let matches = screener.match(customer.subject, limit: limit, threshold: threshold)
      try sink.write(writer.result(customer, matches))
      return matches.isEmpty ? 0 : 1
    case .fault(let fault):
      try sink.write(writer.fault(fault, line: number))
      return 0
    }
  }

  /// NDJSON line by line from the standard input: what came in is answered before more is awaited.
  private func stream(
    _ screener: Screener, _ writer: inout ResultWriter, _ sink: inout ResultSink
  ) throws -> (Int, Int) {
    var lines = NDJSONLines()
    var reader = JSONReader()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    var matched = 0
    var isOpen = true
    while isOpen {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandFailure(
          message: "the standard input cannot be read: \(unsafe String(cString: strerror(errno)))")
      }
      if count == 0 {
        lines.end()
        isOpen = false
      } else {
        lines.append(chunk[..<count])
      }
      while let line = lines.next() {
        guard let read = CustomerFile.line(line, &reader) else { continue }
        total += 1
        matched += try one(read, line.number, screener, &writer, &sink)
      }
      try sink.flush()
    }
    return (total, matched)
  }
}
