package import Register

/// An entity of FollowTheMoney as it is handed on: a listed party, or a sanction, document, wallet or link beside it.
package struct PublishedEntity: Hashable, Sendable {
  package let id: String
  package let schema: String
  package let caption: String
  /// Values by property, properties in the order of their names.
  package let properties: [(name: String, values: [String])]

  package static func == (left: PublishedEntity, right: PublishedEntity) -> Bool {
    left.id == right.id && left.properties.elementsEqual(right.properties, by: ==)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  package init(
    id: String, schema: String, caption: String?, properties: [(name: String, values: [String])]
  ) {
    self.id = id
    self.schema = schema
    self.properties = properties
    self.caption =
      caption ?? FTMModel.standard[schema]?.captions.lazy
      .compactMap { name in properties.first { $0.name == name }?.values.first }.first ?? schema
  }

  /// The values of a property; empty where it has none.
  package func values(_ name: String) -> [String] {
    properties.first { $0.name == name }?.values ?? []
  }
}

/// Makes the entities of FollowTheMoney that the entries of one list are.
package struct EntityTranslation: Sendable {
  private let writer: FTMWriter

  /// - Parameters:
  ///   - entries: all of the list: links between them are found by names and ids.
  ///   - countryCode: the code of a country as lists write it.
  package init(
    _ list: ExportedList, entries: [ListEntry],
    countryCode: @escaping @Sendable (String) -> String?
  ) {
    writer = FTMWriter(list, entries: entries, countryCode: countryCode)
  }

  /// The entities of an entry, the party first.
  package func entities(of entry: ListEntry) -> [PublishedEntity] { writer.entities(of: entry) }

  /// The id that an entry of a list has as an entity.
  package static func id(of entry: String, in list: String) -> String {
    FTMID.party(entry, of: list)
  }
}

extension FTMWriter {
  fileprivate func entities(of entry: ListEntry) -> [PublishedEntity] {
    let draft = draft(of: entry)
    return [PublishedEntity(draft.party, caption: entry.caption)]
      + draft.others.map { PublishedEntity($0, caption: nil) }
  }
}

extension PublishedEntity {
  fileprivate init(_ entity: FTMEntity, caption: String?) {
    self.init(
      id: entity.id, schema: entity.schema.rawValue, caption: caption,
      properties: entity.properties.sorted { $0.key < $1.key }
        .map { (name: $0.key, values: $0.value) })
  }
}
