/// The labels OFAC puts before numbers and particulars, as found in its lists of 2017 to 2025.
enum OFACLabels {
  /// The longest known label a text begins with, on a word boundary.
  static func leading(_ text: String) -> String? {
    guard let first = text.utf8.first, let candidates = byFirstByte[first] else { return nil }
    return candidates.first { label in
      guard text.hasPrefix(label) else { return false }
      let next = text.utf8.dropFirst(label.utf8.count).first
      return next == UInt8(ascii: " ") || next == UInt8(ascii: ":")
    }
  }

  /// Labels by their first byte, the longest first.
  private static let byFirstByte: [UInt8: [String]] = {
    let all = (Array(identifiers) + Array(particulars) + others)
      .sorted { ($1.utf8.count, $1) < ($0.utf8.count, $0) }
    return Dictionary(grouping: all) { $0.utf8.first ?? 0 }
  }()

  private static let others = [
    "Gender", "Website", "Email Address", "Email", "Phone Number", "Telephone", "Telephone No.",
    "Telephone Number", "Phone No.", "Fax", "Fax No.", "Organization Established Date",
  ]

  /// Labels of numbers that identify.
  static let identifiers: Set<String> = [
    "Aircraft Construction Number (also called L/N or S/N or F/N)",
    "Aircraft Manufacturer's Serial Number (MSN)", "Aircraft Mode S Transponder Code",
    "Aircraft Serial Identification", "Aircraft Tail Number", "BIK (RU)",
    "Birth Certificate Number", "Bosnian Personal ID No.", "Branch Unit Number",
    "British National Overseas Passport", "Business Number", "Business Registration Document #",
    "Business Registration Number", "C.I.F.", "C.I.N.", "C.R. No.", "C.U.I.", "C.U.I.P.",
    "C.U.I.T.", "C.U.R.P.", "C.U.R.P. #", "CNP (Personal Numerical Code)",
    "Cartilla de Servicio Militar Nacional", "Cedula No.", "Central Registration System Number",
    "Certificate of Incorporation Number", "Chamber of Commerce Number", "Chinese Commercial Code",
    "Citizen's Card Number", "Commercial Registry Number", "Company Number",
    "Credencial electoral", "D-U-N-S Number", "D.N.I.", "Digital Currency Address",
    "Diplomatic Passport", "Driver's License No.", "Dubai Chamber of Commerce Membership No.",
    "Economic Register Number (CBLS)", "Electoral Registry No.", "Enterprise Number",
    "Equity Ticker", "File Number", "Fiscal Code", "Folio Mercantil No.",
    "Government Gazette Number", "I.F.E.", "ISIN", "Identification Number", "Immigration No.",
    "International Maritime Organization No.", "Istanbul Chamber of Comm. No.",
    "Italian Fiscal Code", "Kenyan ID No.", "LE Number", "Legal Entity Number", "License", "MMSI",
    "MSB Registration Number", "Matricula Mercantil No", "Military Registration Number", "N.I.E.",
    "N.I.F.", "NIT #", "National Foreign ID Number", "National ID No.", "Numero de Identidad",
    "Numero Unico de Identificacao Tributaria (NUIT)", "Organization Code",
    "Paraguayan tax identification number", "Passport", "Passport Booklet", "Passport No.",
    "Permit Number", "Personal ID Card", "Pilot License Number", "Previous Aircraft Tail Number",
    "Public Registration Number", "Public Security and Immigration No.", "R.F.C.", "R.F.C. #",
    "RFC", "RIF #", "RSIN", "RTN", "RUC #", "Refugee ID Card", "Registered Charity No.",
    "Registration Certificate Number (Dubai)", "Registration ID", "Registration Number",
    "Residency Number", "Romanian C.R.", "Romanian Permanent Resident CAN",
    "Romanian Tax Registration", "SRE Permit No.", "SSN", "SWIFT/BIC",
    "Seafarer's Identification Document", "Serial No.", "Stateless Person ID Card",
    "Stateless Person Passport", "Tarjeta Profesional", "Tax ID No.",
    "Tazkira National ID Card", "Tourism License No.", "Trade License No.", "Trademark number",
    "Travel Document Number", "Turkish Identification Number", "UAE Identification",
    "UK Company Number", "US FEIN", "Unified Social Credit Code (USCC)",
    "United Social Credit Code Certificate (USCCC)", "V.A.T. Number",
    "Vessel Registration Identification", "VisaNumberID",
  ]

  /// Labels of what describes a vessel or an aircraft.
  static let particulars: Set<String> = [
    "Aircraft Manufacture Date", "Aircraft Model", "Aircraft Operator", "Former Vessel Flag",
    "Other Vessel Call Sign", "Other Vessel Flag", "Other Vessel Type", "Vessel Call Sign",
    "Vessel Flag", "Vessel Type", "Vessel Year of Build",
  ]
}
