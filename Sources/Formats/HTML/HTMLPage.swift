import CXML2

/// A web page as a tree: lists that authorities publish as pages are tables in them.
///
/// Built on libxml2's HTML parser, which mends what is not well-formed as browsers do. The page is read
/// whole (at most ``largest`` bytes) and its tree held in memory, some ten times its size; nothing
/// outside it is touched, and scripts and styles are left out.
@safe package struct HTMLPage {
  /// Largest page read, in bytes.
  package static let largest = 64 << 20
  /// Deepest nesting kept; libxml2 itself stops at 256.
  private static let deepest = 256

  /// The page's name, as errors give it.
  package let name: String
  package let root: HTMLNode

  /// Reads a page.
  ///
  /// - Throws: what the source throws; `tooLarge`; `malformed` when there is no element at all.
  package init(_ source: ByteSource) throws(FormatError) {
    name = source.name
    var bytes: [UInt8] = []
    var chunk: [UInt8] = []
    while try source.next(&chunk) {
      bytes += chunk
      guard bytes.count <= Self.largest else {
        throw FormatError(
          .tooLarge, file: source.name, reason: "is larger than \(Self.largest) bytes",
          remedy: "no page of a list is this large: check where it comes from")
      }
    }
    xmlInitParser()
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_RECOVER.rawValue
    // What goes wrong in converting an encoding belongs to no parser; libxml2 would print it.
    unsafe xmlSetStructuredErrorFunc(nil, { _, _ in })
    let count = Int32(bytes.count)
    let document = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        unsafe htmlReadMemory(text.baseAddress, count, nil, "UTF-8", Int32(options))
      }
    }
    guard let document = unsafe document else {
      throw FormatError(
        .malformed, file: source.name, reason: "is no page of HTML", remedy: "fetch it again")
    }
    defer { unsafe xmlFreeDoc(document) }
    guard let element = unsafe xmlDocGetRootElement(document) else {
      throw FormatError(
        .malformed, file: source.name, reason: "the page has no element", remedy: "fetch it again")
    }
    root = unsafe Self.node(element, depth: 0)
  }

  private static func node(_ element: UnsafeMutablePointer<xmlNode>, depth: Int) -> HTMLNode {
    var children: [HTMLNode.Child] = []
    var next = unsafe element.pointee.children
    while let child = unsafe next {
      unsafe next = child.pointee.next
      switch unsafe child.pointee.type {
      case XML_TEXT_NODE:
        if let content = unsafe child.pointee.content {
          let text = unsafe String(cString: content)
          children.append(.text(text))
        }
      case XML_ELEMENT_NODE:
        let name = unsafe tagName(child)
        if name != "script", name != "style", depth < deepest {
          children.append(.element(unsafe node(child, depth: depth + 1)))
        }
      default: break
      }
    }
    var attributes: [String: String] = [:]
    var attribute = unsafe element.pointee.properties
    while let one = unsafe attribute {
      unsafe attribute = one.pointee.next
      if let key = unsafe one.pointee.name, let value = unsafe one.pointee.children,
        let content = unsafe value.pointee.content
      {
        attributes[unsafe String(cString: key)] = unsafe String(cString: content)
      }
    }
    return HTMLNode(name: unsafe tagName(element), attributes: attributes, children: children)
  }

  private static func tagName(_ element: UnsafeMutablePointer<xmlNode>) -> String {
    unsafe element.pointee.name.map { unsafe String(cString: $0).lowercased() } ?? ""
  }
}
