/// Limits of a server, all of them refusals rather than waits.
package struct ServerLimits: Sendable {
  /// Largest body taken, in bytes; more is 413.
  package var bodyBytes = 8 << 20
  /// Memory of a connection, in bytes; a larger head is 431, or 414 where the request line alone is
  /// too long.
  package var connectionBytes = 64 << 10
  /// Seconds without a byte after which a connection is closed.
  package var timeout = 30
  /// Seconds in which the head of a request must have come whole, and in which a body must have begun;
  /// the connection is closed then.
  package var headTimeout = 30
  /// Speed at which a body must come, after ``headTimeout`` of grace.
  package var bodyBytesPerSecond = 8 << 10
  /// Connections at a time; further ones wait or are refused by the system.
  package var connections = 512
  /// Threads that take connections and run handlers.
  package var threads = 2

  package init() {}
}
