"""What the peers' survey says: its questions in two languages, and its buttons."""

QUESTIONS = {
    "language": {"ru": "Выберите язык", "ky": "Тилди тандаңыз"},
    "safe": {"ru": "Сейчас можно писать?", "ky": "Азыр жазууга болобу?"},
    "menu": {"ru": "Пожалуйста, выберите.", "ky": "Тандаңыз."},
    "work": {"ru": "Можете уйти с работы?", "ky": "Жумуштан кете аласызбы?"},
    "age": {"ru": "Вам меньше 18 лет?", "ky": "Сиз 18 жаштан кичүүсүзбү?"},
    "thanks": {"ru": "Спасибо.", "ky": "Рахмат."},
}
CHOICES = {
    "language": ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"),
    "safe": ("yes", "no", "unsure"),
    "menu": ("check", "trouble", "someone_else", "numbers", "human", "privacy", "language"),
    "work": ("yes", "no", "unsure", "skip"),
    "age": ("yes", "no", "unsure", "skip"),
}
