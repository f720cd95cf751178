import Register

/// Sentences about one field.
enum FieldWords {
  static func added(_ field: EntryField) -> EntryChange {
    EntryChange(
      field: field.property.rawValue, kind: .added, before: nil, after: field.line,
      text: "\(FieldLabel.of(field)) added: \(shown(field))")
  }

  static func removed(_ field: EntryField) -> EntryChange {
    EntryChange(
      field: field.property.rawValue, kind: .removed, before: field.line, after: nil,
      text: "\(FieldLabel.of(field)) removed: \(shown(field))")
  }

  /// A field that became another one of the same property.
  static func changed(_ old: EntryField, _ new: EntryField) -> EntryChange {
    let label = FieldLabel.of(new)
    let qualifiers = differingQualifiers(old, new)
    var kind = EntryChange.Kind.changed
    let text: String
    if FoldedText(old.value) == FoldedText(new.value) {
      if qualifiers.isEmpty {
        kind = .restated
        text = "\(label) only written differently: \(new.value)"
      } else {
        text = "\(label) \(shortened(new.value)): \(words(qualifiers, old, new))"
      }
    } else if qualifiers.isEmpty,
      let rewritten = TextDifference(old.value, new.value)?.words
    {
      text = "\(label) rewritten: \(rewritten)"
    } else {
      let verb = FieldLabel.isCorrected(new.property) ? "corrected" : "changed"
      text = "\(label) \(verb): \(shown(old)) → \(shown(new))"
    }
    return EntryChange(
      field: new.property.rawValue, kind: kind, before: old.line, after: new.line, text: text)
  }

  /// Keys of the qualifiers that are not the same; one that only repeats a part of a name or of an
  /// address says nothing that the value does not say.
  ///
  /// The UN's files of August 2023 mark the aliases of entities `Good`, those before and after `a.k.a.`:
  /// one word for the ordinary alias in place of the other.
  static func differingQualifiers(_ old: EntryField, _ new: EntryField) -> [String] {
    let keys = differingKeys(old, new)
    guard new.property == .alias, keys == ["quality", "type"] else { return keys }
    let marks = [old, new].map { [$0.attributes["quality"], $0.attributes["type"]] }
    let isOneWordForTheOther =
      [nil, "a.k.a."] == marks[0] && ["strong", nil] == marks[1]
      || ["strong", nil] == marks[0] && [nil, "a.k.a."] == marks[1]
    return isOneWordForTheOther ? [] : keys
  }

  private static func differingKeys(_ old: EntryField, _ new: EntryField) -> [String] {
    Set(old.attributes.keys).union(new.attributes.keys).sorted().filter { key in
      FoldedText(old.attributes[key] ?? "") != FoldedText(new.attributes[key] ?? "")
    }
  }

  private static func words(_ keys: [String], _ old: EntryField, _ new: EntryField) -> String {
    keys.map { key in
      let name = FieldLabel.qualifier(key)
      return switch (old.attributes[key], new.attributes[key]) {
      case (let was?, let now?): "\(name) \(was) → \(now)"
      case (nil, let now?): "\(name) added: \(now)"
      case (let was?, nil): "\(name) removed: \(was)"
      case (nil, nil): name
      }
    }.joined(separator: "; ")
  }

  /// The value with the qualifiers that add to it.
  private static func shown(_ field: EntryField) -> String {
    let value = field.value.lowercased()
    let adding = field.attributes.sorted { $0.key < $1.key }.filter { key, text in
      !FieldLabel.hidesQualifier(key, of: field.property)
        && !value.contains(text.lowercased())
    }
    guard !adding.isEmpty else { return field.value }
    let told = adding.map { key, text in
      key == "note" || key == "remark" ? text : "\(FieldLabel.qualifier(key)) \(text)"
    }
    return "\(field.value) (\(told.joined(separator: "; ")))"
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 100 ? text : "\(text.prefix(97))…"
  }
}
