import Glibc
import Testing

/// The folder of real lists, named by the environment; tests that need it skip without it.
enum RealLists {
  /// `OSTRAKON_LISTS`, when it names a folder.
  static let root: String? = {
    guard let text = environment("OSTRAKON_LISTS"), unsafe access(text, R_OK) == 0 else {
      return nil
    }
    return text
  }()

  static let isRequired = environment("OSTRAKON_REQUIRE_LISTS") == "1"

  static let readsAllVersions = environment("OSTRAKON_ALL_VERSIONS") == "1"

  /// Runs a test's body on the real lists. Without them the test says that it was skipped, or fails
  /// when they are required.
  static func with(_ body: (String) throws -> Void) throws {
    guard let root else {
      print("skipped 1 test: OSTRAKON_LISTS names no folder of real lists")
      if isRequired { Issue.record("OSTRAKON_REQUIRE_LISTS=1, but OSTRAKON_LISTS names no folder") }
      return
    }
    try body(root)
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
