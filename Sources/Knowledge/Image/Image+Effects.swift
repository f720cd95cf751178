import Chronology
import Register

extension Effect: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(kind)
    image.word(consequence)
    image.text(provision)
    image.text(text)
    image.optional(penalty)
    image.text(addressee)
    image.optional(reach)
    image.optional(trigger)
    image.period(validity)
    image.word(confidence)
    image.texts(sources)
    image.optional(note)
    image.optional(instrument)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), kind: image.text(), consequence: image.word(.prohibition),
      provision: image.text(), text: image.text(), penalty: image.optional(),
      addressee: image.text(), reach: image.optional(), trigger: image.optional(),
      validity: image.period(), confidence: image.word(.toVerify), sources: image.texts(),
      note: image.optional(), instrument: image.optional())
  }
}

extension Exemption: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.text(provision)
    image.texts(lifts)
    image.texts(territories)
    image.texts(providers)
    image.texts(parties)
    image.text(text)
    image.texts(conditions)
    image.period(validity)
    image.word(confidence)
    image.texts(sources)
    image.optional(instrument)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), provision: image.text(), lifts: image.texts(),
      territories: image.texts(), providers: image.texts(), parties: image.texts(),
      text: image.text(), conditions: image.texts(), validity: image.period(),
      confidence: image.word(.toVerify), sources: image.texts(),
      instrument: image.optional())
  }
}

extension Duty: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(addressee)
    image.text(text)
    image.text(provision)
    image.optional(deadline)
    image.optional(trigger)
    image.period(validity)
    image.word(confidence)
    image.texts(sources)
    image.optional(instrument)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), addressee: image.text(), text: image.text(), provision: image.text(),
      deadline: image.optional(), trigger: image.optional(), validity: image.period(),
      confidence: image.word(.toVerify), sources: image.texts(), instrument: image.optional())
  }
}

extension Remedy: ImageValue {
  func write(to image: inout ImageWriter) {
    image.text(id)
    image.text(title)
    image.text(who)
    image.text(forum)
    image.optional(timeLimit)
    image.optional(provision)
    image.period(validity)
    image.word(confidence)
    image.texts(sources)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.text(), title: image.text(), who: image.text(), forum: image.text(),
      timeLimit: image.optional(), provision: image.optional(), validity: image.period(),
      confidence: image.word(.toVerify), sources: image.texts())
  }
}
