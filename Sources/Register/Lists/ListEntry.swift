/// One row of a published list as its publisher wrote it, in one shape for every format.
///
/// An entry is a bag of fields rather than a record with a slot for each: lists differ in what they
/// carry, a field with no common home must still be kept, and the question people ask of two
/// versions of an entry is "which fields changed". Typed views (`names`, `birthDates` …) are read
/// off the bag. An entry is evidence of what a list said; it is not a designation, and it may lag
/// the law in both directions.
package struct ListEntry: Hashable, Sendable {
  /// The entry's own id in its list, verbatim and stable across versions of the list
  /// (UN: DATAID, OFAC: uid).
  package var id: String
  /// Whom the entry is about.
  package var kind: PartyKind
  /// All fields, in the order the file has them. Order carries no meaning; see ``CanonicalEntry``.
  package var fields: [EntryField]

  package init(id: String, kind: PartyKind, fields: [EntryField] = []) {
    self.id = id
    self.kind = kind
    self.fields = fields
  }

  /// Values of all fields with this property.
  package func values(_ property: EntryProperty) -> [String] {
    fields.lazy.filter { $0.property == property }.map(\.value)
  }

  /// First value of this property.
  package func first(_ property: EntryProperty) -> String? {
    fields.first { $0.property == property }?.value
  }

  /// The name to show: the first primary name, else the first of any kind, else the id.
  package var caption: String {
    fields.first { $0.property == .name }?.value ?? fields.first { $0.property == .alias }?.value
      ?? id
  }
}

/// Whom a designation or an entry is about.
package enum PartyKind: String, Sendable, CaseIterable, Hashable {
  case organisation, person, vessel, aircraft, unknown
}

/// One field of an entry: a property, its value as published, and what qualifies the value.
package struct EntryField: Hashable, Sendable {
  package var property: EntryProperty
  /// The value, trimmed, inner line breaks folded to one blank.
  package var value: String
  /// Qualifiers such as `quality`, `script`, `type`, `country`, `note`; keys unique.
  package var attributes: [String: String]

  package init(
    _ property: EntryProperty, _ value: String, _ attributes: [String: String] = [:]
  ) {
    self.property = property
    self.value = value
    self.attributes = attributes
  }
}

/// The name of a field. The common ones are listed; a reader keeps anything else under `raw.<TAG>`.
package struct EntryProperty: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Primary name as one string in reading order. Attributes: `first`, `second`, `third`,
  /// `fourth`, `last` where the list splits names.
  package static let name = EntryProperty(rawValue: "name")
  /// Another name. Attributes: `quality` (`strong`, `weak`), `type` (`a.k.a.`, `f.k.a.` …).
  package static let alias = EntryProperty(rawValue: "alias")
  /// A name in its original script. Attribute: `script` (ISO 15924), where known.
  package static let originalName = EntryProperty(rawValue: "originalName")
  /// The id by which people cite the entry where it differs from the stable id (`TAi.004`).
  package static let reference = EntryProperty(rawValue: "reference")
  /// Programme, sub-list or regime tag as published (`SDGT`, `FTO`, `Taliban`).
  package static let programme = EntryProperty(rawValue: "programme")
  /// EDTF date of first listing.
  package static let listedOn = EntryProperty(rawValue: "listedOn")
  /// EDTF date of an amendment.
  package static let amendedOn = EntryProperty(rawValue: "amendedOn")
  /// The publisher's own version number of the entry.
  package static let version = EntryProperty(rawValue: "version")
  /// EDTF date of birth. Attribute: `note` (`approximately`, `between`), `raw` when rewritten.
  package static let birthDate = EntryProperty(rawValue: "birthDate")
  package static let birthPlace = EntryProperty(rawValue: "birthPlace")
  package static let nationality = EntryProperty(rawValue: "nationality")
  package static let citizenship = EntryProperty(rawValue: "citizenship")
  /// `male`, `female` or as published.
  package static let gender = EntryProperty(rawValue: "gender")
  /// Honorific (`Mullah`).
  package static let title = EntryProperty(rawValue: "title")
  /// Office or function held (the UN's DESIGNATION).
  package static let position = EntryProperty(rawValue: "position")
  /// Address in one line. Attributes: `street`, `city`, `region`, `postcode`, `country`, `note`.
  package static let address = EntryProperty(rawValue: "address")
  package static let country = EntryProperty(rawValue: "country")
  /// Document or registration number. Attributes: `type`, `country`, `note`, `issued`, `expires`.
  package static let identifier = EntryProperty(rawValue: "identifier")
  package static let remark = EntryProperty(rawValue: "remark")
  /// A party the publisher says this one is linked to, by the name it uses.
  package static let linkedTo = EntryProperty(rawValue: "linkedTo")
  /// EDTF date on which an organisation was founded.
  package static let foundedOn = EntryProperty(rawValue: "foundedOn")
  package static let website = EntryProperty(rawValue: "website")
  package static let email = EntryProperty(rawValue: "email")
  /// Telephone or fax number. Attribute: `type`.
  package static let phone = EntryProperty(rawValue: "phone")
  /// Vessel or aircraft particulars; attribute `type` names which (call sign, tonnage, flag …).
  package static let particular = EntryProperty(rawValue: "particular")
  /// EDTF date of death, where the list says that the person has died.
  package static let deathDate = EntryProperty(rawValue: "deathDate")
  /// The act an entry rests on. Attributes: `date`, `url`, `type`, `programme`.
  package static let legalBasis = EntryProperty(rawValue: "legalBasis")
  /// Why the party is listed, in the publisher's words; a narrative of any length.
  package static let reason = EntryProperty(rawValue: "reason")
  /// A measure that applies to the entry (`asset freeze`, `travel ban`), one a field.
  package static let measure = EntryProperty(rawValue: "measure")
  /// The entry's number in another list, as this list prints it: a hard reference. Attribute `list`
  /// names the other list (`un-sc`, `us-ofac-sdn`, `eu-fsf`, `uk-ofsi`, `uk-fcdo`), `id` says
  /// which of its numbers (`reference` or `id`).
  package static let crossReference = EntryProperty(rawValue: "crossReference")
  /// Another entry of the same list this one is linked to. The value is that entry's id; attributes
  /// `type` (`owned by`, `acting for` …) and `name`.
  package static let relation = EntryProperty(rawValue: "relation")
  /// Where the publisher says more: an address on the web.
  package static let source = EntryProperty(rawValue: "source")
}
