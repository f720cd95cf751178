import Chronology
import Register

extension Source: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.word(kind)
    image.text(title)
  }

  init(from image: inout ImageReader) {
    self.init(id: image.text(), kind: image.word(.secondary), title: image.text())
  }
}

extension Regime: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(jurisdiction)
    image.text(title)
    image.day(verifiedThrough)
    image.optional(whoCanBeListed)
    image.list(authorities)
    image.list(instruments)
    image.list(facets)
    image.text(operativeFacet)
    image.list(transitions)
    image.list(effects)
    image.list(exemptions)
    image.list(duties)
    image.list(remedies)
    image.list(cycles)
    image.optionalValue(publicity)
    image.optionalValue(inheritance)
    image.texts(notes)
  }

  convenience init(from image: inout ImageReader) {
    self.init(
      id: image.text(), jurisdiction: image.text(), title: image.text(),
      verifiedThrough: image.day() ?? .first, whoCanBeListed: image.optional(),
      authorities: image.list(), instruments: image.list(), facets: image.list(),
      operativeFacet: image.text(), transitions: image.list(), effects: image.list(),
      exemptions: image.list(), duties: image.list(), remedies: image.list(),
      cycles: image.list(), publicity: image.optionalValue(), inheritance: image.optionalValue(),
      notes: image.texts())
  }
}

extension Regime.Authority: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(name)
    image.texts(roles)
  }

  init(from image: inout ImageReader) {
    self.init(id: image.text(), name: image.text(), roles: image.texts())
  }
}

extension Regime.Instrument: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.date(date)
    image.word(confidence)
    image.texts(sources)
    image.optional(note)
    image.date(inForce)
    image.date(until)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), date: image.date(), confidence: image.word(.toVerify),
      sources: image.texts(), note: image.optional(), inForce: image.date(), until: image.date())
  }
}

extension Regime.Facet: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
  }

  init(from image: inout ImageReader) { self.init(id: image.text(), title: image.text()) }
}
