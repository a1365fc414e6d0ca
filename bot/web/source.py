"""Where a sign-in comes from: the network's address, kept as a hash alone, and the kind of browser.

The address is the one the web server in front tells, when it is one we trust (`[web] trusted_proxies`), else
that of the connection. Of IPv6 the network counts: one subscriber has more addresses than anybody can count.
"""

from ipaddress import IPv6Address, ip_address

from starlette.requests import Request

BROWSERS = (
    *(("Edg", "Edge"), ("OPR", "Opera"), ("YaBrowser", "Yandex"), ("SamsungBrowser", "Samsung")),
    *(("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome")),
    ("Safari", "Safari"),
)
SYSTEMS = (
    *(("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")),
)
NETWORK_BITS = 64


def source_of(request: Request) -> str:
    """The address a request came from; of IPv6 its network, "" when nobody knows."""
    if request.client is None:
        return ""
    try:
        address = ip_address(request.client.host)
    except ValueError:
        return ""
    if not isinstance(address, IPv6Address):
        return str(address)
    mapped = address.ipv4_mapped
    return str(mapped) if mapped else f"{int(address) >> NETWORK_BITS:x}/64"


def agent_of(request: Request) -> str:
    """The kind of browser and of computer, "" when it does not say."""
    told = request.headers.get("user-agent", "")
    named = (next((name for sign, name in each if sign in told), "") for each in (BROWSERS, SYSTEMS))
    return " ".join(filter(None, named))
