import CCurl
import Glibc

/// Why a file could not be fetched.
package struct DownloadError: Error, Hashable, Sendable, CustomStringConvertible {
  package let address: String
  package let reason: String

  package var description: String { "\(address) could not be reached: \(reason)" }
}

/// Fetches one file over HTTP(S) through libcurl, into a file and never into memory whole.
///
/// Redirects stay on HTTP(S); the connection must stand within 3 seconds; a transfer slower than
/// 1 KB/s for 10 seconds, or larger than the limit, is given up.
package enum Download {
  /// Largest file taken, in bytes. The largest official list is below 150 MB.
  package static let sizeLimit = 512 << 20

  /// - Parameters:
  ///   - path: the file to write; removed again when the transfer fails.
  /// - Throws: ``DownloadError`` with libcurl's reason or the server's status.
  package static func fetch(_ address: String, to path: String) throws(DownloadError) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      throw DownloadError(address: address, reason: "it is no http or https address")
    }
    // Thread-safe from libcurl 7.84 on, and idempotent.
    guard curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK,
      let handle = unsafe curl_easy_init()
    else { throw DownloadError(address: address, reason: "libcurl cannot be started") }
    defer { unsafe curl_easy_cleanup(handle) }
    guard let file = unsafe fopen(path, "wb") else {
      let reason = unsafe String(cString: strerror(errno))
      throw DownloadError(address: address, reason: "\(path) cannot be written: \(reason)")
    }
    unsafe configure(handle, address, file)
    let code = unsafe curl_easy_perform(handle)
    var status = 0
    _ = unsafe ostrakon_curl_response_code(handle, &status)
    let isWritten = unsafe fclose(file) == 0
    if code == CURLE_OK, status == 200, isWritten { return }
    _ = unsafe unlink(path)
    if code != CURLE_OK {
      throw DownloadError(
        address: address, reason: unsafe String(cString: curl_easy_strerror(code)))
    }
    throw DownloadError(
      address: address,
      reason: isWritten ? "the server answered \(status)" : "the disk is full")
  }

  private static func configure(
    _ handle: UnsafeMutableRawPointer, _ address: String, _ file: UnsafeMutablePointer<FILE>
  ) {
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, 5), (CURLOPT_CONNECTTIMEOUT, 3),
      (CURLOPT_LOW_SPEED_LIMIT, 1024), (CURLOPT_LOW_SPEED_TIME, 10),
      (CURLOPT_MAXFILESIZE, sizeLimit), (CURLOPT_NOSIGNAL, 1), (CURLOPT_FAILONERROR, 0),
      (CURLOPT_NOPROGRESS, 1),
    ]
    for (option, value) in numbers { _ = unsafe ostrakon_curl_set_long(handle, option, value) }
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_URL, address)
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_USERAGENT, "ostrakon")
    _ = unsafe ostrakon_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, "")
    _ = unsafe ostrakon_curl_set_pointer(handle, CURLOPT_WRITEDATA, UnsafeMutableRawPointer(file))
    _ = unsafe ostrakon_curl_set_write(handle) { bytes, size, count, target in
      guard let bytes = unsafe bytes, let target = unsafe target else { return 0 }
      let file = unsafe target.assumingMemoryBound(to: FILE.self)
      guard unsafe ftell(file) + size * count <= Download.sizeLimit else { return 0 }
      return unsafe fwrite(bytes, size, count, file) * size
    }
  }
}
