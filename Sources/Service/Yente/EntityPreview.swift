import Formats

/// An entity in a small frame, for OpenRefine.
struct EntityPreview {
  private let entity: JSONValue

  init(_ entity: JSONValue) { self.entity = entity }

  var html: HTML {
    let rows = (entity["properties"]?.members ?? []).filter { $0.key != "notes" }.map {
      member -> HTML in
      let values = (member.value.elements ?? []).compactMap(\.stringValue).joined(separator: "; ")
      return "<dt>\(member.key)</dt><dd dir=\"auto\">\(values)</dd>"
    }
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(entity["caption"]?.stringValue ?? "")</title>
      <link rel="stylesheet" href="/style.css"></head><body><h1 dir="auto">\(entity["caption"]?.stringValue ?? "")</h1>
      <p>\(entity["schema"]?.stringValue ?? "")</p><dl>\(rows)</dl></body></html>
      """
  }
}
