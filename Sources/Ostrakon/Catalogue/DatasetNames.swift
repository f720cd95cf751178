/// Names of data sets as FollowTheMoney's tools take them: small letters, digits and underscores.
package enum DatasetNames {
  /// Everything there is.
  package static let everything = "default"
  /// Every list of measures.
  package static let sanctions = "sanctions"
  /// What the lists put under a regime of this register, all of which are about terrorism.
  package static let terrorism = "terrorism"

  /// The name of a list or a regime: `us-ofac-sdn` is `us_ofac_sdn`, `RU-35FZ` is `ru_35fz`.
  package static func name(_ id: String) -> String {
    String(
      decoding: id.lowercased().utf8.map { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : UInt8(ascii: "_")
      }, as: UTF8.self)
  }
}
