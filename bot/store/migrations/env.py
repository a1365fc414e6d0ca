"""What alembic asks for: run the migrations in one transaction, on the connection `run.upgrade` gives."""

from alembic import context

from bot.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
