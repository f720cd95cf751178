import CCurl
import Glibc

/// Fetches one file over HTTP(S) through libcurl, into a file and never into memory whole.
///
/// Redirects stay on HTTP(S) and never lead from HTTPS to HTTP. Time, speed and size are bounded
/// (``DownloadSettings``). What may pass is tried again with growing pauses: a connection that fails
/// or breaks, a time-out, and the answers 408, 425, 429, 500, 502, 503 and 504, whose `Retry-After` is
/// honoured up to a bound. A transfer that broke is gone on with where it broke when the server gave a
/// strong entity tag (`Range` with `If-Range`, RFC 9110 section 14), and else begun anew.
package enum Download {
  /// Fetches a file.
  ///
  /// - Parameters:
  ///   - path: the file to write; removed again when the transfer fails.
  ///   - known: what the server said of the version that is held; it may then answer that there is
  ///     nothing new.
  /// - Throws: ``DownloadError`` with libcurl's reason or the server's status.
  @discardableResult
  package static func fetch(
    _ address: String, to path: String, known: Validators? = nil,
    settings: DownloadSettings = DownloadSettings()
  ) throws(DownloadError) -> Downloaded {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      throw DownloadError(address: address, reason: "it is no http or https address")
    }
    // Thread-safe from libcurl 7.84 on, and idempotent.
    guard curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK else {
      throw DownloadError(address: address, reason: "libcurl cannot be started")
    }
    guard let file = unsafe fopen(path, "wb") else {
      let reason = unsafe String(cString: strerror(errno))
      throw DownloadError(address: address, reason: "\(path) cannot be written: \(reason)")
    }
    let result: Result<Downloaded, DownloadError>
    do throws(DownloadError) {
      result = .success(try unsafe attempts(address, file, known, settings))
    } catch {
      result = .failure(error)
    }
    let isWritten = unsafe fclose(file) == 0
    if case .success(.file) = result, isWritten { return try result.get() }
    _ = unsafe unlink(path)
    if case .success(.file) = result {
      throw DownloadError(address: address, reason: "the disk is full")
    }
    return try result.get()
  }

  private enum Step {
    case done(Downloaded)
    case failed(String, mayPass: Bool, after: Double?)
  }

  private static func attempts(
    _ address: String, _ file: UnsafeMutablePointer<FILE>, _ known: Validators?,
    _ settings: DownloadSettings
  ) throws(DownloadError) -> Downloaded {
    var offset = 0
    var tag: String?
    var pause = settings.firstPause
    for number in 1...max(1, settings.retries + 1) {
      let attempt = unsafe DownloadAttempt(file, settings, offset: offset)
      let step = perform(
        address, attempt, known: offset == 0 ? known : nil, resuming: tag, offset, settings)
      switch step {
      case .done(let downloaded): return downloaded
      case .failed(let reason, let mayPass, let after):
        guard mayPass, number <= settings.retries else {
          throw DownloadError(address: address, reason: reason, attempts: number)
        }
        // What arrived is kept where the server vouches for its bytes, as they came over the wire.
        let isPlain = attempt.head["content-encoding"].map { $0 == "identity" } ?? true
        let strong = Validators(etag: attempt.head["etag"]).strongTag
        if attempt.status == 200 || attempt.status == 206, isPlain, let strong {
          offset = unsafe max(0, ftell(file))
          tag = strong
        } else {
          offset = 0
          tag = nil
        }
        if offset == 0 {
          unsafe rewind(file)
          _ = unsafe ftruncate(fileno(file), 0)
        }
        settings.pause(min(settings.longestPause, max(pause, after ?? 0)))
        pause *= 2
      }
    }
    throw DownloadError(address: address, reason: "no attempt was made")
  }

  private static func perform(
    _ address: String, _ attempt: DownloadAttempt, known: Validators?, resuming tag: String?,
    _ offset: Int, _ settings: DownloadSettings
  ) -> Step {
    guard let handle = unsafe curl_easy_init() else {
      return .failed("libcurl cannot be started", mayPass: false, after: nil)
    }
    defer { unsafe curl_easy_cleanup(handle) }
    var fields: [String] = []
    if let etag = known?.etag { fields.append("If-None-Match: \(etag)") }
    if let date = known?.lastModified { fields.append("If-Modified-Since: \(date)") }
    if offset > 0, let tag { fields += ["Range: bytes=\(offset)-", "If-Range: \(tag)"] }
    var list: UnsafeMutablePointer<curl_slist>?
    for field in fields { unsafe list = curl_slist_append(list, field) }
    defer { unsafe curl_slist_free_all(list) }
    unsafe configure(handle, address, settings, mayPack: offset == 0)
    _ = unsafe ostrakon_curl_set_list(handle, CURLOPT_HTTPHEADER, list)
    let context = unsafe Unmanaged.passUnretained(attempt).toOpaque()
    _ = unsafe ostrakon_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    _ = unsafe ostrakon_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    let code = unsafe curl_easy_perform(handle)
    return judge(code, attempt, wasConditional: known.map { !$0.isEmpty } ?? false)
  }

  private static func configure(
    _ handle: UnsafeMutableRawPointer, _ address: String, _ settings: DownloadSettings,
    mayPack: Bool
  ) {
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, settings.redirects),
      (CURLOPT_CONNECTTIMEOUT, settings.connectSeconds), (CURLOPT_TIMEOUT, settings.totalSeconds),
      (CURLOPT_LOW_SPEED_LIMIT, settings.lowSpeedBytes),
      (CURLOPT_LOW_SPEED_TIME, settings.lowSpeedSeconds),
      (CURLOPT_MAXFILESIZE, settings.sizeLimit), (CURLOPT_NOSIGNAL, 1),
      (CURLOPT_FAILONERROR, 0), (CURLOPT_NOPROGRESS, 1),
    ]
    for (option, value) in numbers { _ = unsafe ostrakon_curl_set_long(handle, option, value) }
    let secure = address.hasPrefix("https://")
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_URL, address)
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = unsafe ostrakon_curl_set_text(
      handle, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https")
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_USERAGENT, "ostrakon")
    // A part of a packed transfer cannot be unpacked, so a resumed one is asked for as it is.
    if mayPack { _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, "") }
    _ = unsafe ostrakon_curl_set_write(handle) { bytes, size, count, target in
      guard let bytes = unsafe bytes, let target = unsafe target else { return 0 }
      let attempt = unsafe Unmanaged<DownloadAttempt>.fromOpaque(target).takeUnretainedValue()
      return unsafe attempt.takeBody(bytes, size * count) ? size * count : 0
    }
    _ = unsafe ostrakon_curl_set_header(handle) { bytes, size, count, target in
      guard let bytes = unsafe bytes, let target = unsafe target else { return 0 }
      let attempt = unsafe Unmanaged<DownloadAttempt>.fromOpaque(target).takeUnretainedValue()
      let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
      var line = unsafe String(decoding: raw, as: UTF8.self)
      while let last = line.last, last.isNewline || last == " " { line.removeLast() }
      return attempt.takeHead(line) ? size * count : 0
    }
  }

  /// Statuses that say "not now".
  private static let passing: Set<Int> = [408, 425, 429, 500, 502, 503, 504]

  private static func judge(
    _ code: CURLcode, _ attempt: DownloadAttempt, wasConditional: Bool
  ) -> Step {
    if let reason = attempt.brokenOff { return .failed(reason, mayPass: false, after: nil) }
    guard code == CURLE_OK else {
      let final: Set<UInt32> = [
        CURLE_TOO_MANY_REDIRECTS.rawValue, CURLE_UNSUPPORTED_PROTOCOL.rawValue,
        CURLE_URL_MALFORMAT.rawValue, CURLE_FILESIZE_EXCEEDED.rawValue,
        CURLE_BAD_CONTENT_ENCODING.rawValue, CURLE_PEER_FAILED_VERIFICATION.rawValue,
        CURLE_UNSUPPORTED_PROTOCOL.rawValue, CURLE_WEIRD_SERVER_REPLY.rawValue,
      ]
      return .failed(
        reason(code), mayPass: !final.contains(code.rawValue), after: nil)
    }
    switch attempt.status {
    case 200:
      return .done(
        .file(
          Validators(
            etag: attempt.head["etag"], lastModified: attempt.head["last-modified"]),
          contentType: attempt.head["content-type"]))
    case 206:
      return .done(
        .file(
          Validators(
            etag: attempt.head["etag"], lastModified: attempt.head["last-modified"]),
          contentType: attempt.head["content-type"]))
    case 304 where wasConditional: return .done(.notModified)
    case 304:
      return .failed(
        "the server answered 304 (not modified) although nothing was held to compare with",
        mayPass: false, after: nil)
    case 300...399:
      return .failed(
        "the server answered \(attempt.status) without saying where to go", mayPass: false,
        after: nil)
    case let status:
      return .failed(
        "the server answered \(status)", mayPass: passing.contains(status),
        after: attempt.head["retry-after"].flatMap { Double($0) })
    }
  }

  /// libcurl's reason, in words that say more where its own say little.
  private static func reason(_ code: CURLcode) -> String {
    switch code {
    case CURLE_PARTIAL_FILE: "the connection broke before the whole file had come"
    case CURLE_OPERATION_TIMEDOUT: "it took too long, or came too slowly"
    case CURLE_TOO_MANY_REDIRECTS: "it redirects again and again"
    case CURLE_UNSUPPORTED_PROTOCOL: "it redirects to an address that is not followed"
    case CURLE_GOT_NOTHING: "the server closed the connection without an answer"
    case CURLE_COULDNT_CONNECT: "no connection could be made"
    case CURLE_FILESIZE_EXCEEDED: "the file is larger than any list"
    case CURLE_BAD_CONTENT_ENCODING: "what came is not packed as the server says"
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: "the answer is no HTTP"
    default: unsafe String(cString: curl_easy_strerror(code))
    }
  }
}
