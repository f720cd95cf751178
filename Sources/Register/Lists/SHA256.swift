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
      compress(block.span, at: 0)
      pending.removeAll(keepingCapacity: true)
    }
    while bytes.count - next >= 64 {
      compress(bytes, at: next)
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
    for block in stride(from: 0, to: tail.count, by: 64) { compress(tail.span, at: block) }
    return Digest(words: state)
  }

  /// One round of the hash over a block (6.2.2).
  private mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
    // A window of sixteen words of the message schedule, extended as the rounds go.
    var schedule = InlineArray<16, UInt32>(repeating: 0)
    for index in 0..<16 {
      let at = start + index * 4
      schedule[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
        | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    var a = state[0], b = state[1], c = state[2], d = state[3]
    var e = state[4], f = state[5], g = state[6], h = state[7]
    for round in 0..<64 {
      let slot = round & 15
      if round >= 16 {
        let w15 = schedule[(round + 1) & 15]
        let w2 = schedule[(round + 14) & 15]
        let s0 = SHA256.rotate(w15, 7) ^ SHA256.rotate(w15, 18) ^ (w15 >> 3)
        let s1 = SHA256.rotate(w2, 17) ^ SHA256.rotate(w2, 19) ^ (w2 >> 10)
        schedule[slot] = schedule[slot] &+ s0 &+ schedule[(round + 9) & 15] &+ s1
      }
      let big1 = SHA256.rotate(e, 6) ^ SHA256.rotate(e, 11) ^ SHA256.rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ big1 &+ choice &+ SHA256.constants[round] &+ schedule[slot]
      let big0 = SHA256.rotate(a, 2) ^ SHA256.rotate(a, 13) ^ SHA256.rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let t2 = big0 &+ majority
      h = g
      g = f
      f = e
      e = d &+ t1
      d = c
      c = b
      b = a
      a = t1 &+ t2
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word &>> by | word &<< (32 &- by)
  }

  /// 5.3.3: fractional parts of the square roots of the first eight primes.
  private static let initial = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// 4.2.2: fractional parts of the cube roots of the first sixty-four primes.
  private static let constants: InlineArray<64, UInt32> = [
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
