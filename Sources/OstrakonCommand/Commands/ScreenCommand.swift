import Chronology
import CommandLine
import Formats
import Glibc
import Ostrakon
import Register
import Screening

extension ResultFormat: ArgumentValue {}

/// `ostrakon screen FILE|-`.
enum ScreenCommand {
  static let command = Command<Action>(
    "screen", summary: "screen a customer file or a stream",
    discussion:
      "Takes a table with headings (CSV, or the first sheet of an XLSX), NDJSON or a JSON array "
      + "(FollowTheMoney objects or flat ones). With - and NDJSON it works as a filter: one line in, one line out, in order. An "
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
    let knownBy = take.option(
      "known-by", "DATE", "by what had been taken in on this day alone", as: Day.self, absent: "now"
    )
    let threshold = take.option("threshold", "X", "least score", default: Threshold(0.7))
    let limit = take.option("limit", "N", "matches a customer", default: Limit(5))
    let format = take.option(
      "format", "F", "form of the results", as: ResultFormat.self,
      absent: "csv; ndjson for a stream")
    let lists = take.options("list", "ID", "screen only against this list", absent: "all")
    let output = take.option("output", "FILE", "write the results here", completion: .file)
    let fails = take.flag("fail-on-match", "exit with 3 when there is a match")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let run = ScreenRun(
        file: try words[file], on: try words[on], knownBy: try words[knownBy],
        threshold: try words[threshold].value,
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
  let knownBy: Day?
  let threshold: Double
  let limit: Int
  let format: ResultFormat?
  let lists: [String]
  let output: String?
  let failsOnMatch: Bool
  let options: StoreOptions.Values

  func perform(_ session: Session) throws -> Int32 {
    let home = try options.open(session)
    let format = format ?? (options.json ? .json : file == "-" ? .ndjson : .csv)
    if format == .xlsx, output == nil, session.terminal.showsOutput {
      throw CommandFailure(
        message: "a workbook is nothing to look at here: give --output FILE.xlsx", code: 2)
    }
    // The file is looked at before the index is built, so that its mistakes are told at once.
    let bytes = file == "-" ? nil : try read(file)
    let customers = try bytes.map { try parsed($0, file) }
    let screener = try ScreenSetup.screener(
      home, lists: lists, on: on ?? session.today, knownBy: knownBy, session)
    var writer = ResultWriter(format, screener: screener, threshold: threshold)
    var sink = ResultSink(output: output, session: session)
    let matched: Int
    let total: Int
    if let customers {
      (total, matched) = try screen(customers, screener, &writer, &sink, session)
    } else {
      (total, matched) = try stream(screener, &writer, &sink)
    }
    let end: [UInt8]
    do throws(FormatError) { end = try writer.end() } catch {
      throw CommandFailure(message: "\(error)")
    }
    try sink.finish(end)
    session.note("\(total) screened, \(matched) with a match at \(threshold) or more")
    if matched < total {
      // The lists and their days are in the results.
      for sentence in SearchCoverage(screener, home.facts).sentences.dropFirst() {
        session.note(sentence)
      }
    }
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
    var done = 0
    while done < file.lines.count {
      let batch = file.lines[done..<min(file.lines.count, done + ScreenRun.batch)]
      matched += try answer(Array(batch), screener, &writer, &sink)
      done += batch.count
      bar.draw(done)
    }
    bar.clear()
    return (file.lines.count, matched)
  }

  /// Lines answered at once, on all cores.
  private static let batch = 4096

  /// Screens lines and writes their results in order; how many have a match.
  private func answer(
    _ lines: [(number: Int, line: CustomerFile.Line)], _ screener: Screener,
    _ writer: inout ResultWriter, _ sink: inout ResultSink
  ) throws -> Int {
    let results = Parallel.map(lines.map(\.line)) {
      [writer] line -> (body: ResultWriter.Body, matches: Bool)? in
      guard case .customer(let customer) = line else { return nil }
      let matches = screener.match(customer.subject, limit: limit, threshold: threshold)
      return (writer.body(customer, matches), !matches.isEmpty)
    }
    var matched = 0
    for (line, result) in zip(lines, results) {
      if let result {
        try sink.write(writer.result(result.body))
        if result.matches { matched += 1 }
      } else if case .fault(let fault) = line.line {
        try sink.write(writer.fault(fault, line: line.number))
      }
    }
    return matched
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
      var batch: [(number: Int, line: CustomerFile.Line)] = []
      while let line = lines.next() {
        guard let read = CustomerFile.line(line, &reader) else { continue }
        batch.append((line.number, read))
      }
      total += batch.count
      matched += try answer(batch, screener, &writer, &sink)
      try sink.flush()
    }
    return (total, matched)
  }
}
