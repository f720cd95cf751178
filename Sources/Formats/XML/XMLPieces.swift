import Dispatch
import Synchronization

/// The pieces of a document in their order; from the second on they are parsed ahead on a thread of
/// their own, so that making records and parsing go side by side.
///
/// At most ``ahead`` pieces wait, so memory stays flat. When this value goes away the thread ends after
/// the chunk it is at.
final class XMLPieces {
  /// Most pieces that wait to be used.
  private static let ahead = 3

  private let parsing: XMLParsing
  private var count = 0
  private var hasEnded = false
  private var queue: Queue?

  init(_ source: ByteSource) { parsing = XMLParsing(source) }

  deinit { queue?.close() }

  var name: String { parsing.source.name }

  /// The next piece; nil after the last.
  func next() -> XMLPiece? {
    if hasEnded { return nil }
    count += 1
    // Small files, which most are, need no thread: their second piece is the end.
    if count == 3 { queue = Queue(parsing) }
    let piece = queue?.take() ?? parsing.step()
    hasEnded = piece.isLast
    return piece
  }

  /// Where the parsing thread leaves its pieces.
  private final class Queue: Sendable {
    private struct State {
      var pieces: [XMLPiece] = []
      var isClosed = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: XMLPieces.ahead)
    private let filled = DispatchSemaphore(value: 0)

    init(_ parsing: XMLParsing) {
      // From here on only this thread uses the parsing.
      nonisolated(unsafe) let parsing = parsing
      // A queue of its own, which the system gives a thread however many are blocked.
      DispatchQueue(label: "xml").async { [self] in
        while true {
          room.wait()
          if state.withLock({ $0.isClosed }) { return }
          let piece = unsafe parsing.step()
          state.withLock { $0.pieces.append(piece) }
          filled.signal()
          if piece.isLast { return }
        }
      }
    }

    /// Waits for the next piece.
    func take() -> XMLPiece {
      filled.wait()
      let piece = state.withLock { $0.pieces.removeFirst() }
      room.signal()
      return piece
    }

    func close() {
      state.withLock {
        $0.isClosed = true
        $0.pieces = []
      }
      room.signal()
    }
  }
}
