import Chronology
import Register

extension PartyFile: ImageValue {
  func write(to image: inout ImageWriter) {
    party.write(to: &image)
    image.list(coverage)
    image.list(recognitions)
    image.list(remarks)
    image.list(procedures)
    image.list(events)
    image.list(conflicts)
  }

  init(from image: inout ImageReader) {
    self.init(
      party: Party(from: &image), coverage: image.list(), recognitions: image.list(),
      remarks: image.list(), procedures: image.list(), events: image.list(),
      conflicts: image.list())
  }
}

extension Party: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(name)
    image.word(kind)
    image.list(names)
    image.list(relations)
    image.list(listLinks)
    image.optional(description)
  }

  convenience init(from image: inout ImageReader) {
    self.init(
      id: image.text(), name: image.text(), kind: image.word(.unknown), names: image.list(),
      relations: image.list(), listLinks: image.list(), description: image.optional())
  }
}

extension Party.Name: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(text)
    image.optional(language)
    image.text(kind)
  }

  init(from image: inout ImageReader) {
    self.init(text: image.text(), language: image.optional(), kind: image.text())
  }
}

extension Party.Relation: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(kind)
    image.text(party)
    image.optional(note)
  }

  init(from image: inout ImageReader) {
    self.init(kind: image.text(), party: image.text(), note: image.optional())
  }
}

extension Party.ListLink: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(list)
    image.text(entry)
    image.optional(reference)
  }

  init(from image: inout ImageReader) {
    self.init(list: image.text(), entry: image.text(), reference: image.optional())
  }
}

extension Coverage: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(party)
    image.text(regime)
    image.word(baseline)
    image.day(verifiedFrom)
    image.day(verifiedThrough)
    image.word(confidence)
    image.words(evidence)
    image.optional(remark)
    image.texts(sources)
    image.optionalValue(related)
  }

  init(from image: inout ImageReader) {
    self.init(
      party: image.text(), regime: image.text(), baseline: image.word(.unknown),
      verifiedFrom: image.day(), verifiedThrough: image.day(), confidence: image.word(.toVerify),
      evidence: image.words(),
      remark: image.optional(), sources: image.texts(), related: image.optionalValue())
  }
}

extension Coverage.Related: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(sentence)
    image.period(validity)
    image.optional(list)
    image.optional(programme)
    image.list(counts)
  }

  init(from image: inout ImageReader) {
    self.init(
      sentence: image.text(), validity: image.period() ?? .always, list: image.optional(),
      programme: image.optional(), counts: image.list())
  }
}

extension Coverage.Related.Count: ImageValue {
  func write(to image: inout ImageWriter) {
    image.date(on)
    image.count(persons)
    image.count(entities)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      on: image.date() ?? ImpreciseDate(.first), persons: image.count(), entities: image.count(),
      sources: image.texts())
  }
}

extension GovernmentRecognition: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(party)
    image.text(state)
    image.flag(isRecognisedAtFirst)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      party: image.text(), state: image.text(), isRecognisedAtFirst: image.flag(),
      sources: image.texts())
  }
}

extension Remark: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(party)
    image.optional(regime)
    image.text(text)
    image.period(validity)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      party: image.text(), regime: image.optional(), text: image.text(),
      validity: image.period() ?? .always, sources: image.texts())
  }
}
