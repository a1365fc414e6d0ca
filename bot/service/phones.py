"""What a phone number of a country looks like, without being anybody's: "+996 000 000 000"."""

import re

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

HOME = "KG"  # where nothing is known of the person


def form(country: str) -> str:
    """The international form of a mobile number there, with zeros for everything but the country's code."""
    known = country if country in phonenumbers.SUPPORTED_REGIONS else HOME
    example = phonenumbers.example_number_for_type(known, PhoneNumberType.MOBILE)
    if example is None:
        return form(HOME)
    code, _, rest = phonenumbers.format_number(example, PhoneNumberFormat.INTERNATIONAL).partition(" ")
    return f"{code} {re.sub(r'[0-9]', '0', rest.replace('-', ' '))}"
