import Glibc

/// Bounds of a download. Every wait on the network ends by one of them.
package struct DownloadSettings: Sendable {
  /// Seconds until the connection must stand.
  package var connectSeconds = 10
  /// Seconds one attempt may take in all.
  package var totalSeconds = 600
  /// An attempt slower than this many bytes a second, for this many seconds, is given up.
  package var lowSpeedBytes = 1024
  package var lowSpeedSeconds = 15
  /// Largest file taken, in bytes, after unpacking what the server packed for the way. The largest
  /// official list is below 150 MB.
  package var sizeLimit = 512 << 20
  /// Largest head of an answer, in bytes.
  package var headLimit = 256 << 10
  /// Attempts after the first.
  package var retries = 3
  /// Seconds before the first repeated attempt, doubled for each further one.
  package var firstPause = 1.0
  /// Longest pause, also where the server asks for a longer one.
  package var longestPause = 60.0
  /// Redirections followed.
  package var redirects = 5
  /// Lets time pass between attempts; tests let none pass.
  package var pause: @Sendable (Double) -> Void = { seconds in
    _ = usleep(UInt32(min(seconds, 3600) * 1_000_000))
  }

  package init() {}
}

/// What a server said of a version of a file, by which it knows whether that is still the newest
/// (RFC 9110, section 8.8).
package struct Validators: Sendable, Hashable {
  package var etag: String?
  package var lastModified: String?

  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  var isEmpty: Bool { etag == nil && lastModified == nil }

  /// An entity tag that promises the same bytes; a weak one (`W/`) only promises the same meaning,
  /// and a transfer must not be resumed on it.
  var strongTag: String? { etag.flatMap { $0.hasPrefix("\"") ? $0 : nil } }
}

/// What a download brought.
package enum Downloaded: Sendable, Hashable {
  /// The file, with what the server said of it.
  case file(Validators, contentType: String?)
  /// The server says that the version held is the newest.
  case notModified
}
