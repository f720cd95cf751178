import HTTPServer
import Synchronization

/// Counts for Prometheus: requests by route and status, and how long they took.
final class Metrics: Sendable {
  /// Bounds of the buckets of durations, in seconds.
  private static let bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]
  /// First segments of paths that are counted by themselves; all others are one, so that nobody can make more.
  private static let routes: Set<String> = [
    "", "match", "search", "entities", "reconcile", "catalog", "algorithms", "statements",
    "healthz", "readyz",
    "metrics", "openapi.json", "status", "timeline", "whatif", "divergence", "divergence.json",
    "divergence.svg",
    "docket", "docket.json", "docket.ics", "changes", "changes.atom", "diff", "entry", "export",
    "screen", "screenings",
    "party", "regime", "regimes", "lists", "style.css", "updatez",
  ]

  private struct Counts {
    var byStatus: [String: [Int: Int]] = [:]
    var buckets: [String: [Int]] = [:]
    var seconds: [String: Double] = [:]
  }

  private let counts = Mutex(Counts())

  /// The route a request is counted under.
  static func route(_ request: HTTPRequest) -> String {
    let first = request.path.first ?? ""
    return routes.contains(first) ? "/\(first)" : "other"
  }

  func count(_ route: String, status: Int, seconds: Double) {
    let bucket = Metrics.bounds.firstIndex { seconds <= $0 } ?? Metrics.bounds.count
    counts.withLock { counts in
      counts.byStatus[route, default: [:]][status, default: 0] += 1
      counts.buckets[route, default: [Int](repeating: 0, count: Metrics.bounds.count + 1)][
        bucket] += 1
      counts.seconds[route, default: 0] += seconds
    }
  }

  /// All counts in Prometheus' text format, with facts about what is served.
  func text(lists: [(list: String, day: Int, entries: Int)]) -> String {
    let counts = counts.withLock(\.self)
    var lines = [
      "# HELP ostrakon_requests_total Requests answered.", "# TYPE ostrakon_requests_total counter",
    ]
    for (route, statuses) in counts.byStatus.sorted(by: { $0.key < $1.key }) {
      for (status, count) in statuses.sorted(by: { $0.key < $1.key }) {
        lines.append("ostrakon_requests_total{route=\"\(route)\",status=\"\(status)\"} \(count)")
      }
    }
    lines += [
      "# HELP ostrakon_request_seconds How long requests took.",
      "# TYPE ostrakon_request_seconds histogram",
    ]
    for (route, buckets) in counts.buckets.sorted(by: { $0.key < $1.key }) {
      var sum = 0
      for (place, count) in buckets.enumerated() {
        sum += count
        let bound = place < Metrics.bounds.count ? "\(Metrics.bounds[place])" : "+Inf"
        lines.append("ostrakon_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(sum)")
      }
      lines.append("ostrakon_request_seconds_sum{route=\"\(route)\"} \(counts.seconds[route] ?? 0)")
      lines.append("ostrakon_request_seconds_count{route=\"\(route)\"} \(sum)")
    }
    lines += [
      "# HELP ostrakon_list_entries Entries of a list that are screened against.",
      "# TYPE ostrakon_list_entries gauge",
    ]
    lines += lists.map { "ostrakon_list_entries{list=\"\($0.list)\"} \($0.entries)" }
    lines += [
      "# HELP ostrakon_list_version_timestamp_seconds The day of the version of a list.",
      "# TYPE ostrakon_list_version_timestamp_seconds gauge",
    ]
    lines += lists.map {
      "ostrakon_list_version_timestamp_seconds{list=\"\($0.list)\"} \($0.day * 86_400)"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
