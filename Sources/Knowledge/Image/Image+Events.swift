import Chronology
import Register

extension Event: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(party)
    image.optional(regime)
    image.text(designation)
    image.word(kind)
    image.text(title)
    dates.write(to: &image)
    image.facets(sets)
    image.optionalWord(endKind)
    image.optionalWord(relief)
    image.optional(procedure)
    image.optionalWord(stage)
    image.optional(authority)
    image.optional(applicant)
    image.optional(instrument)
    image.flag(isClosed)
    image.flag(isUnpublished)
    image.word(confidence)
    image.words(evidence)
    image.count(dateConfidence.count)
    for key in dateConfidence.keys.sorted() {
      image.text(key)
      image.word(dateConfidence[key] ?? .toVerify)
    }
    image.texts(sources)
    image.list(assertions)
    image.optional(state)
    image.optional(note)
    image.flag(isRetroactive)
  }

  convenience init(from image: inout ImageReader) {
    self.init(
      id: image.text(), party: image.text(), regime: image.optional(), designation: image.text(),
      kind: image.word(.fact), title: image.text(), dates: EventDates(from: &image),
      sets: image.facets(), endKind: image.optionalWord(), relief: image.optionalWord(),
      procedure: image.optional(), stage: image.optionalWord(), authority: image.optional(),
      applicant: image.optional(), instrument: image.optional(), isClosed: image.flag(),
      isUnpublished: image.flag(), confidence: image.word(.toVerify), evidence: image.words(),
      dateConfidence: image.confidences(), sources: image.texts(), assertions: image.list(),
      state: image.optional(), note: image.optional(), isRetroactive: image.flag())
  }
}

extension EventDates: ImageValue {
  func write(to image: inout ImageWriter) {
    image.date(decided)
    image.date(signed)
    image.date(announced)
    image.date(published)
    image.date(effective)
    image.date(listUpdated)
    image.date(scheduledFor)
  }

  init(from image: inout ImageReader) {
    self.init(
      decided: image.date(), signed: image.date(), announced: image.date(),
      published: image.date(), effective: image.date(), listUpdated: image.date(),
      scheduledFor: image.date())
  }
}

extension Assertion: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(source)
    image.texts(via)
    image.optional(speaker)
    image.date(published)
    image.optional(quote)
    image.optional(hedge)
    image.optional(claim)
  }

  init(from image: inout ImageReader) {
    self.init(
      source: image.text(), via: image.texts(), speaker: image.optional(),
      published: image.date(), quote: image.optional(), hedge: image.optional(),
      claim: image.optional())
  }
}

extension Conflict: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(party)
    image.optional(regime)
    image.optional(facet)
    image.text(topic)
    image.period(validity)
    image.list(statements)
    image.optional(reading)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), party: image.text(), regime: image.optional(), facet: image.optional(),
      topic: image.text(), validity: image.period() ?? .always, statements: image.list(),
      reading: image.optional())
  }
}

extension Procedure: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(party)
    image.text(regime)
    image.text(designation)
    image.text(kind)
    image.text(title)
    image.optional(applicant)
    image.optional(forum)
    image.optional(ground)
    image.flag(isClosed)
    image.facets(grantSets)
    image.list(consequences)
    image.list(refusalConsequences)
    image.list(withdrawalConsequences)
    image.optional(rule)
    image.optional(reversibleBy)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), party: image.text(), regime: image.text(), designation: image.text(),
      kind: image.text(), title: image.text(), applicant: image.optional(),
      forum: image.optional(), ground: image.optional(), isClosed: image.flag(),
      grantSets: image.facets(), consequences: image.list(), refusalConsequences: image.list(),
      withdrawalConsequences: image.list(), rule: image.optional(),
      reversibleBy: image.optional(), sources: image.texts())
  }
}

extension Procedure.Consequence: ImageValue {
  func write(to image: inout ImageWriter) {
    image.word(outcome)
    image.text(text)
    image.period(validity)
    image.optionalValue(assertion)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      outcome: image.word(.notSettled), text: image.text(), validity: image.period() ?? .always,
      assertion: image.optionalValue(), sources: image.texts())
  }
}

extension ImageWriter {
  /// Facets with their values, by the order of their ids.
  mutating func facets(_ values: [String: FacetValue]) {
    count(values.count)
    for key in values.keys.sorted() {
      text(key)
      word(values[key] ?? .unknown)
    }
  }
}

extension ImageReader {
  mutating func facets() -> [String: FacetValue] {
    pairs { $0.word(.unknown) }
  }

  mutating func confidences() -> [String: Confidence] {
    pairs { $0.word(.toVerify) }
  }

  private mutating func pairs<Value>(
    _ value: (inout ImageReader) -> Value
  ) -> [String: Value] {
    let count = count()
    guard count > 0 else { return [:] }
    var values: [String: Value] = [:]
    for _ in 0..<count {
      let key = text()
      values[key] = value(&self)
    }
    return values
  }
}
