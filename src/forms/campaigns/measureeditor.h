// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurechoicemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace sosh {

class Theme;

/// Which figures a campaign asks for: ticked, required, in the annex, and in their order.
class MeasureEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureEditor(const Theme& theme, QWidget* parent = nullptr);

    void setChoices(std::span<const Measure> chosen, std::span<const Measure> choosable,
        std::vector<LookupEntry> unitKinds);
    std::vector<Measure> chosen() const { return m_model.chosen(); }
    /// Own measures are of a campaign that is kept already.
    void allowOwn(bool allowed, const QString& whyNot);

signals:
    void edited();
    void wantsOwnMeasure();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(int by);
    void askKinds();
    void judge();
    int row() const;

    MeasureChoiceModel m_model;
    std::vector<LookupEntry> m_unitKinds;
    QTableView* m_table = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_kinds = nullptr;
    QPushButton* m_own = nullptr;
};

} // namespace sosh
