import Glibc
import Synchronization

/// Until when a connection must have sent what it is sending.
///
/// The library closes a connection that sends nothing. One that sends a byte now and then would
/// stay forever, and many of them would take all connections there are ("slow loris"); so a head
/// must be whole in time, and a body come at some speed.
final class ConnectionDeadline: Sendable {
  let descriptor: Int32
  private let limits: ServerLimits
  /// Milliseconds of the steady clock.
  private let deadline = Atomic<Int>(.max)

  init(descriptor: Int32, limits: ServerLimits) {
    self.descriptor = descriptor
    self.limits = limits
    awaitHead()
  }

  /// From now on the next request is awaited, which may begin after all the silence allowed.
  func awaitHead() { set(seconds: limits.timeout + limits.headTimeout) }

  func awaitBody() { set(seconds: limits.headTimeout) }

  /// A body may take longer the more has come of it.
  func receive(bytes: Int) {
    let more = bytes * 1000 / max(1, limits.bodyBytesPerSecond)
    deadline.add(more, ordering: .relaxed)
  }

  /// The request is whole; what takes time from here is ours.
  func beAnswered() { deadline.store(.max, ordering: .relaxed) }

  func isOver(at now: Int) -> Bool { deadline.load(ordering: .relaxed) < now }

  private func set(seconds: Int) {
    deadline.store(ConnectionWatch.now() + seconds * 1000, ordering: .relaxed)
  }
}

/// The connections of a server, and an end to those past their deadline.
final class ConnectionWatch: Sendable {
  private let connections = Mutex<[ObjectIdentifier: ConnectionDeadline]>([:])
  private let isStopped = Atomic<Bool>(false)

  /// Looks through the connections every second until ``stop()``, on a thread of its own, since the
  /// threads of concurrency may all be at work when it is needed most.
  func start() {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let outcome = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        let watch = unsafe Unmanaged<ConnectionWatch>.fromOpaque(context).takeRetainedValue()
        while !watch.isStopped.load(ordering: .relaxed) {
          sleep(1)
          watch.sweep()
        }
        return nil
      }, context)
    if outcome == 0 {
      pthread_detach(thread)
    } else {
      unsafe Unmanaged<ConnectionWatch>.fromOpaque(context).release()
    }
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  func add(_ connection: ConnectionDeadline) {
    connections.withLock { $0[ObjectIdentifier(connection)] = connection }
  }

  /// Must be called before the socket is closed, so that no other of the same number is cut off.
  func remove(_ connection: ConnectionDeadline) {
    connections.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(connection)) }
  }

  /// - Complexity: linear in the connections.
  private func sweep() {
    let now = ConnectionWatch.now()
    connections.withLock { connections in
      for connection in connections.values where connection.isOver(at: now) {
        // The library sees the end of the stream and closes the socket itself.
        shutdown(connection.descriptor, Int32(SHUT_RDWR))
      }
    }
  }

  static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
