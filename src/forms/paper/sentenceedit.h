// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/narrative.h"

#include <QTextEdit>

namespace sosh {

/// Edits one sentence. Figures are marked; one that is left as it is stays live, one that is typed over becomes words. An
/// option of the wording stays one: it still goes by itself when its figure is absent.
/// Enter takes it, Esc leaves it.
class SentenceEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SentenceEdit(const QColor& figureColor, QWidget* parent = nullptr);

    void setPieces(const std::vector<report::Piece>& pieces);
    std::vector<report::Piece> pieces() const;

signals:
    void finished(bool taken);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    QColor m_figureColor;
    std::vector<report::Piece> m_given;
};

} // namespace sosh
