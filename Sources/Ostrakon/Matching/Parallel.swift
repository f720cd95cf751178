import Dispatch
import Glibc
import Synchronization

/// Work on many values at once, on as many cores as there are.
package enum Parallel {
  /// What `body` makes of each value, in their order. Values are handed out in small runs, so that a slow one
  /// does not hold up the others.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], workers: Int? = nil, _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    let workers = min(workers ?? cores, values.count)
    guard workers > 1 else { return values.map(body) }
    let next = Atomic(0)
    let runs = Mutex<[(start: Int, results: [Result])]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let start = next.add(run, ordering: .relaxed).oldValue
        guard start < values.count else { return }
        let results = values[start..<min(values.count, start + run)].map(body)
        runs.withLock { $0.append((start, results)) }
      }
    }
    return runs.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }

  private static let run = 16

  /// How many cores are at work in this machine.
  package static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
