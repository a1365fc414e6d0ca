"""Who leased a row, how far its message got, what may not be replaced; receipts know their message"""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    op.add_column('said', sa.Column('leased_by', sa.Text(), server_default='', nullable=False))
    op.add_column('said', sa.Column('delivery', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('said', sa.Column('again', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('said', sa.Column('doubt', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('said', sa.Column('lasting', sa.Boolean(), server_default=sa.false(), nullable=False))
    with op.batch_alter_table('receipts') as receipts:
        receipts.add_column(sa.Column('said_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        receipts.create_foreign_key(op.f('fk_receipts_said_id'), 'said', ['said_id'], ['id'], ondelete='CASCADE')
        receipts.create_index(op.f('ix_receipts_said_id'), ['said_id'], unique=False)
