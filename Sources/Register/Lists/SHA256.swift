/// The SHA-256 hash of FIPS 180-4, fed piece by piece.
///
/// One hash serves two purposes: the identity of files as they were received, and of canonical
/// entries. It is written here, in some sixty lines tested with the standard's vectors, because
/// neither Swift's standard library nor any of the C libraries the project already uses has one.
///
/// - Complexity: linear; constant space.
package struct SHA256: Sendable {
  private var state: SIMD8<UInt32> = SHA256.initial
  /// Bytes not yet hashed: fewer than one block of 64.
  private var pending: [UInt8] = []
  private var count: UInt64 = 0

  package init() { pending.reserveCapacity(64) }

  /// The hash of these bytes.
  package static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes.span)
    return hash.finish()
  }

  /// Adds bytes.
  package mutating func update(_ bytes: Span<UInt8>) {
    count &+= UInt64(bytes.count)
    var next = 0
    if !pending.isEmpty {
      while pending.count < 64, next < bytes.count {
        pending.append(bytes[next])
        next += 1
      }
      guard pending.count == 64 else { return }
      let block = pending
      compress(block.span, at: 0, SHA256.constants.span)
      pending.removeAll(keepingCapacity: true)
    }
    let constants = SHA256.constants.span
    while bytes.count - next >= 64 {
      compress(bytes, at: next, constants)
      next += 64
    }
    while next < bytes.count {
      pending.append(bytes[next])
      next += 1
    }
  }

  /// Adds bytes.
  package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// The hash of everything added.
  package consuming func finish() -> Digest {
    // Padding (5.1.1): a one bit, zeros, and the length in bits as 64 bits, to a whole block.
    let bits = count &* 8
    var tail = pending
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for block in stride(from: 0, to: tail.count, by: 64) {
      compress(tail.span, at: block, SHA256.constants.span)
    }
    return Digest(words: state)
  }

  /// The hash computation over one block (6.2.2).
  private mutating func compress(
    _ bytes: Span<UInt8>, at start: Int, _ constants: Span<UInt32>
  ) {
    // A window of sixteen words of the message schedule, extended as the rounds go.
    var schedule = InlineArray<16, UInt32>(repeating: 0)
    let block = unsafe bytes.bytes
    for index in 0..<16 {
      // Bounds are checked; "unsafe" is only that any four bytes are taken for a number.
      let word = unsafe block.unsafeLoadUnaligned(
        fromByteOffset: start + index * 4, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time: the variables change places instead of values.
    for group in 0..<8 {
      let at = group * 8
      if group > 1 { SHA256.extend(&schedule, at & 15) }
      SHA256.step(a, b, c, &d, e, f, g, &h, schedule[(at + 0) & 15] &+ constants[at + 0])
      SHA256.step(h, a, b, &c, d, e, f, &g, schedule[(at + 1) & 15] &+ constants[at + 1])
      SHA256.step(g, h, a, &b, c, d, e, &f, schedule[(at + 2) & 15] &+ constants[at + 2])
      SHA256.step(f, g, h, &a, b, c, d, &e, schedule[(at + 3) & 15] &+ constants[at + 3])
      SHA256.step(e, f, g, &h, a, b, c, &d, schedule[(at + 4) & 15] &+ constants[at + 4])
      SHA256.step(d, e, f, &g, h, a, b, &c, schedule[(at + 5) & 15] &+ constants[at + 5])
      SHA256.step(c, d, e, &f, g, h, a, &b, schedule[(at + 6) & 15] &+ constants[at + 6])
      SHA256.step(b, c, d, &e, f, g, h, &a, schedule[(at + 7) & 15] &+ constants[at + 7])
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// Replaces eight words of the window by those sixteen places on.
  @inline(__always)
  private static func extend(_ schedule: inout InlineArray<16, UInt32>, _ first: Int) {
    for index in first..<first + 8 {
      let far = schedule[(index + 1) & 15]
      let near = schedule[(index + 14) & 15]
      let s0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >> 3)
      let s1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >> 10)
      schedule[index & 15] = schedule[index & 15] &+ s0 &+ schedule[(index + 9) & 15] &+ s1
    }
  }

  /// One round, on the eight variables by their places in it.
  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let t1 =
      h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ ((e & f) ^ (~e & g)) &+ input
    d = d &+ t1
    h = t1 &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word &>> by | word &<< (32 &- by)
  }

  /// 5.3.3: fractional parts of the square roots of the first eight primes.
  private static let initial = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  // An array rather than an InlineArray: the compiler copies the whole of an immutable one for each
  // access by a computed index.
  /// 4.2.2: fractional parts of the cube roots of the first sixty-four primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
