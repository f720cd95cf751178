import Register

extension ListEntry {
  /// The entry as lines `property = value [attribute: value, …]`, for comparing and for reading.
  var lines: [String] {
    fields.map { field in
      let attributes = field.attributes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      let tail = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
      return "\(field.property.rawValue) = \(field.value)\(tail)"
    }
  }
}
