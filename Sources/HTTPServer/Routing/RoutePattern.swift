/// The shape of a path: `entities/:id/adjacent`.
struct RoutePattern: Hashable, Sendable {
  enum Segment: Hashable, Sendable {
    case literal(String)
    case parameter(String)
  }

  let segments: [Segment]

  init(_ pattern: String) {
    segments = pattern.split(separator: "/").map { part in
      part.hasPrefix(":") ? .parameter(String(part.dropFirst())) : .literal(String(part))
    }
  }

  /// What the placeholders stand for in this path, or nil when the path is of another shape. A
  /// placeholder does not match an empty segment.
  func match(_ path: [String]) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var parameters: [String: String] = [:]
    for (segment, part) in zip(segments, path) {
      switch segment {
      case .literal(let text): if text != part { return nil }
      case .parameter(let name):
        if part.isEmpty { return nil }
        parameters[name] = part
      }
    }
    return parameters
  }

  /// Whether this pattern is to be tried before the other: literals before placeholders, from the
  /// left.
  func precedes(_ other: RoutePattern) -> Bool {
    for (mine, its) in zip(segments, other.segments) {
      switch (mine, its) {
      case (.literal, .parameter): return true
      case (.parameter, .literal): return false
      default: continue
      }
    }
    return false
  }
}
