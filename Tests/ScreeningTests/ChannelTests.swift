import Register
import Screening
import Testing

@Suite("Channels of similarity")
struct ChannelTests {
  @Test(
    "each finds its pair through the index as by comparison",
    arguments: [
      ("Zzyzxov", "ZZYZXOV", Channel.equal), ("Zzyzxоv", "Zzyzxov", .homoglyph),
      ("Khakkanov", "Haqqanov", .sound), ("Yusuf", "Joseph", .variant),
      ("Nov", "Nuv", .sound), ("Gorbachev", "Gorbahcev", .edit), ("Zzyzxov", "Zzyzov", .edit),
      ("Khakkanov", "Haqqamov", .edit),
      ("Chrbnsky", "Charbonisky", .skeleton), ("محسنی", "Mohseni", .skeleton),
      ("Zzyzxo", "Zzyzxovich", .prefix), ("Zzyzxovich", "Zzyzxo", .prefix),
      ("Zzy Zxov", "Zzyzxov", .join), ("Zzyzxov", "Zzy Zxov", .join),
    ])
  func channels(asked: String, listed: String, channel: Channel) throws {
    let index = NameIndex([
      Fixtures.entry("1", .unknown, [listed]), Fixtures.entry("2", .unknown, ["Quite Otherwise"]),
    ])
    let query = PreparedSubject(ScreeningQuery(name: asked).subject)
    let compared = try #require(index.scoreExhaustively(query, document: 0))
    let found = try #require(index.search(query, threshold: 0.3).first)
    #expect(found.explanation == compared.explanation)
    #expect(found.explanation.pairs.map(\.channel) == [channel])
  }
}
