import CCurl
import Glibc

/// One attempt at a transfer: what libcurl's callbacks see and what came of it.
@safe final class DownloadAttempt {
  /// The answer's head, field names in lower case; only that of the last answer in a chain.
  private(set) var status = 0
  private(set) var head: [String: String] = [:]
  private(set) var written = 0
  /// Why the attempt was broken off from here, in words.
  private(set) var brokenOff: String?

  private let file: UnsafeMutablePointer<FILE>
  private let settings: DownloadSettings
  /// Bytes the file holds already, which the server is asked to go on behind.
  private let offset: Int
  private var headBytes = 0
  private var bodyIsWanted: Bool?

  init(_ file: UnsafeMutablePointer<FILE>, _ settings: DownloadSettings, offset: Int) {
    unsafe self.file = file
    self.settings = settings
    self.offset = offset
  }

  /// Takes a line of the head; false ends the transfer.
  func takeHead(_ line: String) -> Bool {
    headBytes += line.utf8.count
    guard headBytes <= settings.headLimit else {
      brokenOff = "the head of its answer is longer than \(settings.headLimit) bytes"
      return false
    }
    if line.hasPrefix("HTTP/") {
      head = [:]
      bodyIsWanted = nil
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...]
      head[line[..<colon].lowercased()] = String(value.drop { $0 == " " || $0 == "\t" })
    }
    return true
  }

  /// Takes bytes of the body; false ends the transfer.
  func takeBody(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Bool {
    if bodyIsWanted == nil { bodyIsWanted = judgeHead() }
    guard bodyIsWanted == true else { return brokenOff == nil }
    written += count
    guard offset + written <= settings.sizeLimit else {
      brokenOff = "the file is larger than \(settings.sizeLimit) bytes; no list is this large"
      return false
    }
    guard unsafe fwrite(bytes, 1, count, file) == count else {
      brokenOff = "the disk is full"
      return false
    }
    return true
  }

  /// Whether the body belongs into the file: that of an error does not, and that of a resumed
  /// transfer only where it goes on at the right place.
  private func judgeHead() -> Bool {
    guard status == 200 || status == 206 else { return false }
    if status == 206 {
      guard offset > 0, let range = head["content-range"],
        range.lowercased().hasPrefix("bytes \(offset)-")
      else {
        brokenOff = "it answered with another part of the file than was asked for"
        return false
      }
    } else if offset > 0 {
      // The whole file instead of the rest: it changed, or the server cannot resume.
      unsafe rewind(file)
      guard unsafe ftruncate(fileno(file), 0) == 0 else {
        brokenOff = "the disk does not take the file"
        return false
      }
    }
    return true
  }

  /// Bytes of the whole file as a resumed answer gives them.
  var totalInRange: Int? {
    head["content-range"]?.split(separator: "/").last.flatMap { Int($0) }
  }
}
